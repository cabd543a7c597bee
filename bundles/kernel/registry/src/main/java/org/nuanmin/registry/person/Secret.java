package org.nuanmin.registry.person;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.nuanmin.portal.api.keys.Keys;

/**
 * What is sealed of one person, under a key that is derived from the master key and this person's salt alone.
 *
 * @param salt base64; whoever destroys it makes the person's number and phone unreadable for ever
 */
record Secret(Keys keys, String salt) {
    private static final int SALT = 16;

    static Secret fresh(Keys keys) {
        return new Secret(keys, Base64.getEncoder().encodeToString(keys.random(SALT)));
    }

    /** Base64; nothing for nothing. */
    String seal(String what, String clear) {
        return clear.isEmpty()
                ? ""
                : Base64.getEncoder()
                        .encodeToString(keys.seal(purpose(what), bytes(), clear.getBytes(StandardCharsets.UTF_8)));
    }

    String open(String what, String sealed) {
        return sealed.isEmpty()
                ? ""
                : new String(
                        keys.open(purpose(what), bytes(), Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private static String purpose(String what) {
        return "registry.person." + what;
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(salt);
    }
}
