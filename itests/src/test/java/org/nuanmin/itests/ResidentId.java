package org.nuanmin.itests;

/** Made-up resident IDs (GB 11643) of a county that there is not and of people born in 1904, each with its check digit. */
public final class ResidentId {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private ResidentId() {}

    /** @param n below 900; another one for each */
    public static String of(int n) {
        String first = "42999919040%d%02d%03d".formatted(1 + n % 9, 10 + n % 18, 100 + n);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
