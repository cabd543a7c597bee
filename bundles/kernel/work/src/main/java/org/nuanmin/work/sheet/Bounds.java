package org.nuanmin.work.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.nuanmin.work.WorkTexts;

/**
 * What a part of a workbook may unfold to: so much in all, so much beside its packed size, and so much without a mark-up
 * character, since that is what a parser holds at once.
 */
final class Bounds extends FilterInputStream {
    static final long HIGHEST_RATIO = 200;
    private static final long RATIO_FROM = 5L << 20;
    private static final int LONGEST_RUN = 1 << 20;

    private final long packed;
    private final long most;
    private long bytes;
    private int run;

    /**
     * Reads a part up to its bounds.
     *
     * @param packed its size in the archive
     * @param most bytes
     */
    Bounds(InputStream unpacked, long packed, long most) {
        super(unpacked);
        this.packed = packed;
        this.most = most;
    }

    static void check(long bytes, long packed, long most) {
        if (bytes > most || bytes > RATIO_FROM && bytes / Math.max(1, packed) > HIGHEST_RATIO) {
            throw WorkTexts.refuse("file.bomb");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            run = buffer[offset + i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw WorkTexts.refuse("file.bomb");
            }
        }
        bytes += Math.max(0, read);
        check(bytes, packed, most);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
