package org.nuanmin.identity.setup;

import java.util.Locale;

/** A code as people read it: groups of five letters and digits without look-alikes (Crockford's base 32), 100 bits. */
final class CodeText {
    static final int BYTES = 20;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;

    private CodeText() {}

    static String of(byte[] random) {
        var text = new StringBuilder();
        for (int i = 0; i < random.length; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random[i] & 31));
        }
        return text.toString();
    }

    /** What was meant, however it was typed. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
