package org.nuanmin.portal.api.text;

/** What is shown of something that is not for everyone; by code point, so that no character is split. */
public final class Masks {
    private static final int SHOWN = 4;
    /** Three and four of fewer would leave nothing to guess. */
    private static final int TELEPHONE = 11;

    private Masks() {}

    /** 张三 → 张*: the first character alone. */
    public static String name(String name) {
        return ends(name, Math.min(1, length(name)), "*".repeat(Math.max(0, length(name) - 1)), 0);
    }

    /** First 4 and last 4 of a document's number, fewer where fewer than four would be left hidden. */
    public static String number(String number) {
        int shown = Math.min(SHOWN, Math.max(0, (length(number) - SHOWN) / 2));
        return ends(number, shown, "*".repeat(length(number) - 2 * shown), shown);
    }

    /** 13800000000 → 138****0000, or of something shorter the first alone; nothing for nothing. */
    public static String phone(String phone) {
        if (phone.isEmpty()) {
            return "";
        }
        return length(phone) < TELEPHONE ? ends(phone, 1, "***", 0) : ends(phone, SHOWN - 1, "****", SHOWN);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String ends(String text, int first, String hidden, int last) {
        return text.substring(0, text.offsetByCodePoints(0, first))
                + hidden
                + text.substring(text.offsetByCodePoints(text.length(), -last));
    }
}
