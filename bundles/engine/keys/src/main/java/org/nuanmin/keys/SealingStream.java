package org.nuanmin.keys;

import java.io.IOException;
import java.io.OutputStream;

/** Encrypts chunk by chunk; only closing writes the last chunk, so a file that was left half written can't be read. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final ChunkCipher cipher;
    private final byte[] salt;
    private final byte[] chunk = new byte[ChunkCipher.CHUNK];
    private int filled;
    private boolean begun;
    private boolean closed;

    SealingStream(MasterKey master, String purpose, byte[] salt, OutputStream out) {
        this.out = out;
        this.salt = salt;
        cipher = new ChunkCipher(master, purpose, salt);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("The sealed file is complete already");
        }
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == chunk.length) {
                put(false);
            }
            int part = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void put(boolean last) throws IOException {
        if (!begun) {
            out.write(ChunkCipher.VERSION);
            out.write(salt);
            begun = true;
        }
        out.write(cipher.seal(chunk, filled, last));
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            put(true);
        }
    }
}
