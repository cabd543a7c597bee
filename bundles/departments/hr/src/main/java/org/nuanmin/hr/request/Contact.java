package org.nuanmin.hr.request;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.problem.Given;

/**
 * How the resident can be reached, as it is stored: sealed under a key of its own, and masked for the screen.
 *
 * @param salt base64; destroying it makes the contact unreadable for ever
 */
record Contact(String sealed, String salt, String masked) {
    private static final String PURPOSE = "hr.request.contact";
    private static final int SALT = 16;
    /** Three and four of fewer would leave nothing to guess. */
    private static final int LONG_ENOUGH = 11;

    private static final Pattern NUMBER = Pattern.compile("[0-9+()\\s\\p{Pd}]+");

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

    /** A telephone number in its one form, checked; anything else, such as a name with a number, as it was typed. */
    static String normal(Given given, String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return NUMBER.matcher(plain).matches() ? given.phone("contact", plain.replaceAll("[()]", "")) : typed;
    }

    /** 138****0000: three in front and four behind where four are left between, else the first alone; by code point. */
    static String mask(String clear) {
        int[] points = clear.codePoints().toArray();
        if (points.length < LONG_ENOUGH) {
            return new String(points, 0, Math.min(1, points.length)) + "***";
        }
        return new String(points, 0, 3) + "****" + new String(points, points.length - 4, 4);
    }
}
