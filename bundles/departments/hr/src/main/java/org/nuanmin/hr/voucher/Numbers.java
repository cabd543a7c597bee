package org.nuanmin.hr.voucher;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A serial taken apart: {@code GH-000123} is 123 with six digits behind {@code GH-}.
 *
 * @param prefix what stands before the digits at its end, in upper case
 */
record Numbers(String prefix, int digits, long number) {
    private static final Pattern SERIAL = Pattern.compile("([\\p{L}\\p{N}/.-]*?)(\\d{1,15})");

    /** Empty for what ends with no digit. */
    static Optional<Numbers> of(String serial) {
        Matcher parts = SERIAL.matcher(serial.strip().toUpperCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(new Numbers(parts.group(1), parts.group(2).length(), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    boolean isAlike(Numbers other) {
        return prefix.equals(other.prefix) && digits == other.digits;
    }

    @Override
    public String toString() {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
