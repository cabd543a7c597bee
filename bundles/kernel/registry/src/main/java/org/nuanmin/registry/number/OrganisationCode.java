package org.nuanmin.registry.number;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Given;

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters, of which 9 to 17 are an organisation code of GB 11714.
 *
 * @param code in normal form
 */
public record OrganisationCode(String code) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;
    private static final int INNER = 8;
    private static final int INNER_BASE = 11;

    /** Reads what was typed and tells {@link Given} what is wrong with it. */
    public static OrganisationCode of(Given given, @Nullable String typed) {
        var read = new OrganisationCode(Typed.clean(typed));
        read.wrong().ifPresent(key -> given.refuse("code", key, read.code.length()));
        return read;
    }

    private Optional<String> wrong() {
        if (code.isEmpty()) {
            return Optional.of("code.missing");
        }
        if (code.length() != LENGTH) {
            return Optional.of("code.length");
        }
        if (!FORM.matcher(code).matches()) {
            return Optional.of("code.form");
        }
        return code.charAt(LENGTH - 1) == check() ? Optional.empty() : Optional.of("code.check");
    }

    private char check() {
        int base = ALPHABET.length();
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    /** The organisation code inside does not fit its own check character: worth a warning, no refusal. */
    public boolean isDoubtful() {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(code.charAt(INNER + i)) * INNER_WEIGHTS[i];
        }
        int check = INNER_BASE - sum % INNER_BASE;
        char wanted = check == 10 ? 'X' : check == INNER_BASE ? '0' : (char) ('0' + check);
        return code.charAt(INNER + INNER_WEIGHTS.length) != wanted;
    }
}
