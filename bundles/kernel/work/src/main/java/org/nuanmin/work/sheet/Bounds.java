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
    static final long LARGEST = 300L << 20;
    static final long HIGHEST_RATIO = 200;
    private static final long RATIO_FROM = 5L << 20;
    private static final int LONGEST_RUN = 1 << 20;

    private final Packed packed;
    private long bytes;
    private int run;

    /** Counts what is read of the packed file. */
    static final class Packed extends FilterInputStream {
        private long bytes;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }

    Bounds(InputStream unpacked, Packed packed) {
        super(unpacked);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            bytes++;
            follow((byte) read);
            check();
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            follow(buffer[offset + i]);
        }
        bytes += Math.max(0, read);
        check();
        return read;
    }

    private void follow(byte one) {
        run = one == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw WorkTexts.refuse("file.bomb");
        }
    }

    private void check() {
        if (bytes > LARGEST || bytes > RATIO_FROM && bytes / Math.max(1, packed.bytes) > HIGHEST_RATIO) {
            throw WorkTexts.refuse("file.bomb");
        }
    }

    /** The archive goes on after the part. */
    @Override
    public void close() {}
}
