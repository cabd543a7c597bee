package org.nuanmin.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106). 19 MB and two passes: strong enough, and a desk full of people signing in at eight does not starve
 * the machine; only a few run at once, so that a spray of guesses can't take the memory either.
 */
final class Passwords {
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int AT_ONCE = 4;

    private final SecureRandom random;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final PasswordHash unknown;

    Passwords(SecureRandom random) {
        this.random = random;
        unknown = PasswordHash.of(salt(), new byte[LENGTH]);
    }

    String hash(String password) {
        byte[] salt = salt();
        return PasswordHash.of(salt, run(password, PasswordHash.of(salt, new byte[LENGTH])))
                .phc();
    }

    /** A hash of no known form takes the same time and fits nothing. */
    boolean check(String password, String hash) {
        var stored = PasswordHash.read(hash);
        byte[] made = run(password, stored.orElse(unknown));
        return stored.isPresent() && MessageDigest.isEqual(made, stored.get().tag());
    }

    private byte[] run(String password, PasswordHash form) {
        byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        turns.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(form.memory())
                    .withIterations(form.passes())
                    .withParallelism(form.lanes())
                    .withSalt(form.salt())
                    .build());
            byte[] tag = new byte[form.tag().length];
            generator.generateBytes(typed, tag);
            return tag;
        } finally {
            turns.release();
            Arrays.fill(typed, (byte) 0);
        }
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return salt;
    }
}
