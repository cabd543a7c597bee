package org.nuanmin.demo.district;

import java.util.Locale;

/** Numbers of nobody that pass every check: births of 1904 in a county that there is not, firms of a region that there is not. */
final class Codes {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int BASE = 11;
    private static final int MONTHS = 12;
    private static final int DAYS = 28;

    private Codes() {}

    /** A resident's number. */
    static String resident(String province, int n) {
        String first = String.format(
                Locale.ROOT, "%s99991904%02d%02d%03d", province, 1 + n % MONTHS, 1 + n / MONTHS % DAYS, 100 + n % 800);
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % BASE);
    }

    /** A firm's unified social credit code. */
    static String enterprise(int n) {
        String inner = String.format(Locale.ROOT, "MADM%04d", n);
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(inner.charAt(i)) * INNER_WEIGHTS[i];
        }
        String first = "91439999" + inner + "0123456789X0".charAt(BASE - sum % BASE);
        int total = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            total += ALPHABET.indexOf(first.charAt(i)) * CODE_WEIGHTS[i];
        }
        int base = ALPHABET.length();
        return first + ALPHABET.charAt((base - total % base) % base);
    }
}
