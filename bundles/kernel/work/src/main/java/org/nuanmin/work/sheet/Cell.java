package org.nuanmin.work.sheet;

/**
 * A cell's value as text.
 *
 * @param inexact a number with more digits than the program that wrote it can hold: its last digits are lost
 */
public record Cell(String text, boolean inexact) {
    public static final Cell EMPTY = new Cell("", false);

    private static final String SPACE = " \t\n\u000B\f\r\u00A0\u3000\uFEFF";

    /** Without space around, and without the mark that says “text” to a spreadsheet program. */
    public static String tidy(String text) {
        String tidy = stripAll(text);
        return tidy.startsWith("'") ? stripAll(tidy.substring(1)) : tidy;
    }

    private static String stripAll(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && SPACE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && SPACE.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Bytes that were no character in the file's encoding. */
    public boolean isSenseless() {
        return text.indexOf(Text.SENSELESS) >= 0;
    }

    /** Characters that no one can see, or that turn the direction of writing. */
    public boolean hasHidden() {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
    }
}
