package org.nuanmin.keys;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4 (GB/T 32907) in Galois counter mode with a 128-bit tag, as in RFC 8998. */
final class Sm4Gcm {
    static final int KEY_LENGTH = 16;
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private Sm4Gcm() {}

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] plain, int length) {
        try {
            return run(true, key, nonce, bound, plain, 0, length);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Encrypting failed", e);
        }
    }

    static byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] sealed, int from, int length)
            throws InvalidCipherTextException {
        return run(false, key, nonce, bound, sealed, from, length);
    }

    private static byte[] run(
            boolean encrypting, byte[] key, byte[] nonce, byte[] bound, byte[] in, int from, int length)
            throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypting, new AEADParameters(new KeyParameter(key), TAG_LENGTH * 8, nonce, bound));
        byte[] out = new byte[cipher.getOutputSize(length)];
        int done = cipher.processBytes(in, from, length, out, 0);
        done += cipher.doFinal(out, done);
        return done == out.length ? out : Arrays.copyOf(out, done);
    }
}
