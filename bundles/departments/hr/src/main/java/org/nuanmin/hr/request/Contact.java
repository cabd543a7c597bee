package org.nuanmin.hr.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.nuanmin.portal.api.keys.Keys;

/**
 * How the resident can be reached, as it is stored: sealed under a key of its own, and masked for the screen.
 *
 * @param salt base64; destroying it makes the contact unreadable for ever
 */
record Contact(String sealed, String salt, String masked) {
    private static final String PURPOSE = "hr.request.contact";
    private static final int SALT = 16;
    private static final int LONG_ENOUGH = 7;

    static Contact seal(Keys keys, String clear) {
        byte[] salt = keys.random(SALT);
        byte[] sealed = keys.seal(PURPOSE, salt, clear.getBytes(StandardCharsets.UTF_8));
        var text = Base64.getEncoder();
        return new Contact(text.encodeToString(sealed), text.encodeToString(salt), mask(clear));
    }

    static String open(Keys keys, String sealed, String salt) {
        var bytes = Base64.getDecoder();
        return new String(keys.open(PURPOSE, bytes.decode(salt), bytes.decode(sealed)), StandardCharsets.UTF_8);
    }

    /** 138****0000: three in front and four behind where enough is left between, else the first alone; by code point. */
    static String mask(String clear) {
        int[] points = clear.codePoints().toArray();
        if (points.length <= LONG_ENOUGH) {
            return new String(points, 0, Math.min(1, points.length)) + "***";
        }
        return new String(points, 0, 3) + "****" + new String(points, points.length - 4, 4);
    }
}
