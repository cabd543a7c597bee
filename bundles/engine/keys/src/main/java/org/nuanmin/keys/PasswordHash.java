package org.nuanmin.keys;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A stored Argon2id hash with all that made it, in PHC form, so that older ones stay readable when the cost rises. */
record PasswordHash(int memory, int passes, int lanes, byte[] salt, byte[] tag) {
    private static final int MEMORY_KB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LARGEST_MEMORY_KB = 1024 * 1024;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    static PasswordHash of(byte[] salt, byte[] tag) {
        return new PasswordHash(MEMORY_KB, PASSES, LANES, salt, tag);
    }

    static Optional<PasswordHash> read(String phc) {
        var found = FORM.matcher(phc);
        if (!found.matches()) {
            return Optional.empty();
        }
        int memory = Integer.parseInt(found.group(1));
        int passes = Integer.parseInt(found.group(2));
        int lanes = Integer.parseInt(found.group(3));
        if (lanes < 1 || passes < 1 || memory < 8 * lanes || memory > LARGEST_MEMORY_KB) {
            return Optional.empty();
        }
        var base64 = Base64.getDecoder();
        try {
            return Optional.of(new PasswordHash(
                    memory, passes, lanes, base64.decode(found.group(4)), base64.decode(found.group(5))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String phc() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(tag);
    }
}
