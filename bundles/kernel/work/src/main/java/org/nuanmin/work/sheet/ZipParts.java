package org.nuanmin.work.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip, one after another. Java's own ZipInputStream refuses parts whose sizes follow them in 64 bits, as
 * the streaming writers of POI and fastexcel leave them.
 */
final class ZipParts {
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int BUFFER = 8192;
    private static final int SIZES_FOLLOW = 8;

    private final PushbackInputStream in;
    private @Nullable Part part;

    ZipParts(InputStream in) {
        this.in = new PushbackInputStream(in, BUFFER + 64);
    }

    /** A part that is being read. */
    private record Part(
            boolean sizesFollow, long crc, @Nullable Inflated inflated, CheckedInputStream content) {}

    /** The name of the next part, or null behind the last. */
    @Nullable
    String next() throws IOException {
        finish();
        int mark = bytes(4).getInt();
        if (mark != LOCAL) {
            if ((mark & 0xFFFF) == (LOCAL & 0xFFFF)) {
                return null;
            }
            throw new ZipException("no part where one should be");
        }
        ByteBuffer head = bytes(26);
        int flags = head.getShort(2);
        int method = head.getShort(4);
        long packed = head.getInt(14) & 0xFFFFFFFFL;
        String name =
                StandardCharsets.UTF_8.decode(bytes(head.getShort(22) & 0xFFFF)).toString();
        bytes(head.getShort(24) & 0xFFFF);
        boolean follow = (flags & SIZES_FOLLOW) != 0;
        if ((flags & 1) != 0 || method != 8 && (method != 0 || follow)) {
            throw new ZipException("a part that is encrypted or packed in another way");
        }
        Inflated inflated = method == 8 ? new Inflated(in) : null;
        InputStream plain = inflated == null ? new Stored(in, packed) : inflated;
        part = new Part(follow, head.getInt(10) & 0xFFFFFFFFL, inflated, new CheckedInputStream(plain, new CRC32()));
        return name;
    }

    /** What the present part holds. */
    InputStream content() {
        return java.util.Objects.requireNonNull(part).content;
    }

    private void finish() throws IOException {
        if (part == null) {
            return;
        }
        part.content.transferTo(OutputStream.nullOutputStream());
        if (part.inflated != null) {
            part.inflated.giveBack();
        }
        long wanted = part.sizesFollow ? descriptor() : part.crc;
        if (part.content.getChecksum().getValue() != wanted) {
            throw new ZipException("a part does not have its checksum");
        }
        part = null;
    }

    /** Checksum, and two sizes of 32 or of 64 bits: what comes behind tells which. */
    private long descriptor() throws IOException {
        int first = bytes(4).getInt();
        int crc = first == DESCRIPTOR ? bytes(4).getInt() : first;
        bytes(8);
        byte[] behind = bytes(4).array();
        in.unread(behind);
        if (behind[0] != 'P' || behind[1] != 'K') {
            bytes(8);
        }
        return crc & 0xFFFFFFFFL;
    }

    private ByteBuffer bytes(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        if (read.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Inflates, and gives back what it took too much. */
    private static final class Inflated extends InflaterInputStream {
        private final PushbackInputStream from;

        Inflated(PushbackInputStream from) {
            super(from, new Inflater(true), BUFFER);
            this.from = from;
        }

        void giveBack() throws IOException {
            int left = inf.getRemaining();
            if (left > 0) {
                from.unread(buf, len - left, left);
            }
            inf.end();
        }
    }

    /** So many bytes as they are. */
    private static final class Stored extends InputStream {
        private final InputStream from;
        private long left;

        Stored(InputStream from, long length) {
            this.from = from;
            left = length;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            int read = from.read();
            if (read < 0) {
                throw new EOFException();
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = from.read(buffer, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }
    }
}
