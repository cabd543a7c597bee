package org.nuanmin.keys;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.InvalidCipherTextException;

/**
 * A file in chunks: each chunk's nonce is its number and whether it is the last, so that chunks can't be moved, doubled or
 * cut off. The key belongs to one file only (its own random salt), so numbers make safe nonces.
 */
final class ChunkCipher {
    static final byte VERSION = 2;
    static final int SALT_LENGTH = 16;
    static final int CHUNK = 64 * 1024;
    static final int SEALED_CHUNK = CHUNK + Sm4Gcm.TAG_LENGTH;

    private final byte[] key;
    private final byte[] bound;
    private long number;

    ChunkCipher(MasterKey master, String purpose, byte[] salt) {
        key = master.derive("stream", purpose, salt, Sm4Gcm.KEY_LENGTH);
        bound = SealedBytes.bound(VERSION, purpose);
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        return Sm4Gcm.encrypt(key, nonce(last), bound, plain, length);
    }

    byte[] open(byte[] sealed, int length, boolean last) throws InvalidCipherTextException {
        return Sm4Gcm.decrypt(key, nonce(last), bound, sealed, 0, length);
    }

    private byte[] nonce(boolean last) {
        return ByteBuffer.allocate(Sm4Gcm.NONCE_LENGTH)
                .put(new byte[3])
                .putLong(number++)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
