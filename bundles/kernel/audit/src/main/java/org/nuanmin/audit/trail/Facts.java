package org.nuanmin.audit.trail;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Short facts of an entry, stored as lines {@code key=value}; values hold no line ends. */
final class Facts {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final int MOST = 24;
    private static final int LONGEST = 500;

    private Facts() {}

    /** @throws IllegalArgumentException for a key that is no short word, or too many facts: the caller's defect */
    static Map<String, String> clean(Map<String, String> raw) {
        if (raw.size() > MOST) {
            throw new IllegalArgumentException("An audit entry holds at most " + MOST + " facts, not " + raw.size());
        }
        var facts = new TreeMap<String, String>();
        raw.forEach((key, value) -> facts.put(key(key), Clean.text(value, LONGEST)));
        return Collections.unmodifiableMap(facts);
    }

    static String text(Map<String, String> facts) {
        var lines = new StringBuilder();
        facts.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        return lines.toString();
    }

    /** @throws IllegalArgumentException when the stored text was not written by {@link #text} */
    static Map<String, String> read(String text) {
        var facts = new TreeMap<String, String>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int equals = text.indexOf('=', from);
            if (end < 0 || equals < 0 || equals > end) {
                throw new IllegalArgumentException("The facts have not the stored form");
            }
            facts.put(key(text.substring(from, equals)), text.substring(equals + 1, end));
            from = end + 1;
        }
        return Collections.unmodifiableMap(facts);
    }

    private static String key(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A fact's key is a short word, not " + key);
        }
        return key;
    }
}
