package org.nuanmin.audit.trail;

/** Makes any text storable on every database and hashable as UTF-8: no control characters, no half characters, bounded. */
final class Clean {
    private static final int REPLACEMENT = 0xFFFD;

    private Clean() {}

    static String text(String raw, int longest) {
        var clean = new StringBuilder(Math.min(raw.length(), longest));
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            boolean odd = Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
            int kept = odd ? REPLACEMENT : point;
            if (clean.length() + Character.charCount(kept) > longest) {
                break;
            }
            clean.appendCodePoint(kept);
        }
        return clean.toString();
    }
}
