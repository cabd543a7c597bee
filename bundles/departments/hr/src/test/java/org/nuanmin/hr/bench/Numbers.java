package org.nuanmin.hr.bench;

/** Residents' numbers of nobody, as many as are wanted, that pass every check. */
final class Numbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int A_DAY = 1000;
    private static final int DAYS = 28;
    private static final int MONTHS = 12;

    private Numbers() {}

    static String resident(int n) {
        int day = n / A_DAY;
        String first = "429999%04d%02d%02d%03d"
                .formatted(1904 + day / DAYS / MONTHS, 1 + day / DAYS % MONTHS, 1 + day % DAYS, n % A_DAY);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
