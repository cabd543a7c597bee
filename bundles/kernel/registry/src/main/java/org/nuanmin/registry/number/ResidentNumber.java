package org.nuanmin.registry.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** 公民身份号码, GB 11643-1999: address code, birth, sequence, and a check character by ISO 7064 MOD 11-2. */
final class ResidentNumber {
    static final int LENGTH = 18;
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** The standard's own examples were born in the 19th century. */
    private static final int FIRST_YEAR = 1800;

    private ResidentNumber() {}

    /** What is wrong, as a key of the bundle's words; empty when nothing is. */
    static Optional<String> wrong(String number, LocalDate today) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of("number.form");
        }
        if (!number.endsWith(check(number))) {
            return Optional.of("number.check");
        }
        return born(number, today) ? Optional.empty() : Optional.of("number.birth");
    }

    private static String check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.substring(sum % CHECKS.length(), sum % CHECKS.length() + 1);
    }

    private static boolean born(String number, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
            return birth.getYear() >= FIRST_YEAR && !birth.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
