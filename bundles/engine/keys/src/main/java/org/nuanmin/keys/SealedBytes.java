package org.nuanmin.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;

/** A value at rest: version (1), random nonce (12), SM4-GCM text with its tag; version and purpose are authenticated. */
final class SealedBytes {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Sm4Gcm.NONCE_LENGTH;

    private final SecureRandom random;

    SealedBytes(SecureRandom random) {
        this.random = random;
    }

    byte[] seal(byte[] key, String purpose, byte[] plain) {
        byte[] nonce = new byte[Sm4Gcm.NONCE_LENGTH];
        random.nextBytes(nonce);
        var out = new ByteArrayOutputStream(HEAD + plain.length + Sm4Gcm.TAG_LENGTH);
        out.write(VERSION);
        out.writeBytes(nonce);
        out.writeBytes(Sm4Gcm.encrypt(key, nonce, bound(VERSION, purpose), plain, plain.length));
        return out.toByteArray();
    }

    byte[] open(byte[] key, String purpose, byte[] sealed) {
        if (sealed.length < HEAD + Sm4Gcm.TAG_LENGTH || sealed[0] != VERSION) {
            throw new IllegalStateException("A sealed value for " + purpose + " has not the known form");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD);
        try {
            return Sm4Gcm.decrypt(key, nonce, bound(VERSION, purpose), sealed, HEAD, sealed.length - HEAD);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(
                    "A sealed value for " + purpose + " was altered, or belongs to another purpose, row or master key",
                    e);
        }
    }

    static byte[] bound(byte version, String purpose) {
        byte[] words = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[1 + words.length];
        all[0] = version;
        System.arraycopy(words, 0, all, 1, words.length);
        return all;
    }
}
