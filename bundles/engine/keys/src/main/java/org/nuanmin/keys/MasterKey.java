package org.nuanmin.keys;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** 32 random bytes; other keys are derived by HKDF (RFC 5869) over HMAC-SM3, so that no two uses share a key. */
final class MasterKey {
    static final int LENGTH = 32;

    private final byte[] secret;

    MasterKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalStateException("The master key must be " + LENGTH + " bytes, not " + secret.length);
        }
        this.secret = secret.clone();
    }

    byte[] derive(String use, String purpose, byte[] salt, int length) {
        var generator = new HKDFBytesGenerator(new SM3Digest());
        byte[] info = ("nuanmin/1/" + use + "/" + purpose).getBytes(StandardCharsets.UTF_8);
        generator.init(new HKDFParameters(secret, salt, info));
        byte[] key = new byte[length];
        generator.generateBytes(key, 0, length);
        return key;
    }

    /** Tells this key from another one without giving it away. */
    String fingerprint() {
        return HexFormat.of().formatHex(derive("fingerprint", "", new byte[0], 16));
    }
}
