package org.nuanmin.registry.number;

/** What is shown of something that is not for everyone; by code point, so that no character is split. */
public final class Masks {
    private static final int SHOWN = 4;

    private Masks() {}

    /** 张三 → 张*: the first character alone. */
    public static String name(String name) {
        int points = name.codePointCount(0, name.length());
        return points == 0 ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(points - 1);
    }

    /** First 4 and last 4 of a document's number, fewer where fewer than four would be left hidden. */
    public static String number(String number) {
        int shown = Math.min(SHOWN, Math.max(0, (number.length() - SHOWN) / 2));
        return ends(number, shown, shown);
    }

    /** 13800000000 → 138****0000. */
    public static String phone(String phone) {
        return phone.length() < 2 * SHOWN ? ends(phone, 1, 0) : ends(phone, SHOWN - 1, SHOWN);
    }

    private static String ends(String text, int first, int last) {
        return text.isEmpty()
                ? ""
                : text.substring(0, first)
                        + "*".repeat(text.length() - first - last)
                        + text.substring(text.length() - last);
    }
}
