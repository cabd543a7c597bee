package org.nuanmin.portal.api.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What is sealed of one thing, such as one person, under keys that are derived from the master key and this thing's salt.
 *
 * @param salt base64, stored beside what is sealed; whoever destroys it makes that unreadable for ever
 */
public record Secret(Keys keys, String salt) {
    private static final int SALT = 16;

    public static Secret fresh(Keys keys) {
        return new Secret(keys, Base64.getEncoder().encodeToString(keys.random(SALT)));
    }

    /**
     * Base64; nothing for nothing.
     *
     * @param purpose what for, such as {@code hr.request.contact}
     */
    public String seal(String purpose, String clear) {
        return clear.isEmpty()
                ? ""
                : Base64.getEncoder()
                        .encodeToString(keys.seal(purpose, bytes(), clear.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalStateException when the value was altered or belongs to another purpose or thing */
    public String open(String purpose, String sealed) {
        return sealed.isEmpty()
                ? ""
                : new String(keys.open(purpose, bytes(), Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(salt);
    }
}
