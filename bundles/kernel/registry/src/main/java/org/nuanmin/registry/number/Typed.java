package org.nuanmin.registry.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a number was typed, pasted or exported, brought to one form; what is left of dirt is for the checks to refuse. */
final class Typed {
    /** A byte order mark or Excel's text marker in front, direction marks of a chat around. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*'?"
            + "|[\\s\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+$");

    private static final Pattern GROUPING = Pattern.compile("[ \\u00A0\\u3000-]");

    private Typed() {}

    static String clean(@Nullable String typed) {
        String plain = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String bare = AROUND.matcher(plain).replaceAll("");
        return GROUPING.matcher(bare).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
