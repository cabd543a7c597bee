package org.nuanmin.work.sealed;

/** What a sender calls a file: words on a screen and nothing else. */
public final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    /** It without paths and without characters that can't be seen; may be empty. */
    public static String of(String typed) {
        String name = typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
