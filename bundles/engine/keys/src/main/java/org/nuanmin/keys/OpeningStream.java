package org.nuanmin.keys;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SealingStream} wrote; nothing of a chunk is given out before it was found whole. */
final class OpeningStream extends InputStream {
    private final MasterKey master;
    private final String purpose;
    private final InputStream in;
    private @Nullable ChunkCipher cipher;
    private byte[] ahead = new byte[0];
    private byte[] plain = new byte[0];
    private int read;
    private boolean ended;

    OpeningStream(MasterKey master, String purpose, InputStream in) {
        this.master = master;
        this.purpose = purpose;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (read == plain.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int part = Math.min(length, plain.length - read);
        System.arraycopy(plain, read, into, offset, part);
        read += part;
        return part;
    }

    private void next() throws IOException {
        ChunkCipher opened = cipher == null ? begin() : cipher;
        byte[] sealed = ahead;
        ahead = sealed.length < ChunkCipher.SEALED_CHUNK ? new byte[0] : in.readNBytes(ChunkCipher.SEALED_CHUNK);
        boolean last = ahead.length == 0;
        try {
            plain = opened.open(sealed, sealed.length, last);
        } catch (InvalidCipherTextException e) {
            throw new IOException("A sealed file for " + purpose + " was altered or cut", e);
        }
        read = 0;
        ended = last;
    }

    private ChunkCipher begin() throws IOException {
        byte[] head = in.readNBytes(1 + ChunkCipher.SALT_LENGTH);
        if (head.length != 1 + ChunkCipher.SALT_LENGTH || head[0] != ChunkCipher.VERSION) {
            throw new IOException("A sealed file for " + purpose + " has not the known form");
        }
        var begun = new ChunkCipher(master, purpose, Arrays.copyOfRange(head, 1, head.length));
        cipher = begun;
        ahead = in.readNBytes(ChunkCipher.SEALED_CHUNK);
        return begun;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
