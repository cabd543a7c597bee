package org.nuanmin.hr;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;

/** What was typed, made clean: one normal form, no invisible characters, bounded; all that is wrong is said at once. */
public final class Given {
    private static final String PHONE = "\\+?[0-9][0-9-]{4,18}[0-9]";

    private final List<FieldError> errors = new ArrayList<>();

    /** Text that must be there. */
    public String needed(String field, @Nullable String value, int most) {
        String clean = text(field, value, most);
        if (clean.isEmpty()) {
            refuse(field, "given.missing", HrTexts.say("field." + field));
        }
        return clean;
    }

    /** Text that may be empty. */
    public String text(String field, @Nullable String value, int most) {
        String clean = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (clean.codePoints().anyMatch(Given::hidden)) {
            refuse(field, "given.hidden", HrTexts.say("field." + field));
        } else if (clean.length() > most) {
            refuse(field, "given.long", HrTexts.say("field." + field), clean.length(), most);
        }
        return clean;
    }

    /** A telephone number in digits, or nothing. */
    public String phone(String field, @Nullable String value) {
        String clean = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (!clean.isEmpty() && !clean.matches(PHONE)) {
            refuse(field, "given.phone", HrTexts.say("field." + field));
        }
        return clean;
    }

    /** A calendar day, or the day given for none. */
    public LocalDate day(String field, @Nullable String value, LocalDate otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException notADay) {
            refuse(field, "given.day", HrTexts.say("field." + field));
            return otherwise;
        }
    }

    /** Says what is wrong with a field, unless something else is already. */
    public void refuse(String field, String key, Object... arguments) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, HrTexts.say(key, arguments)));
        }
    }

    public boolean fits() {
        return errors.isEmpty();
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws RuleBroken when anything was refused */
    public void check() {
        if (!fits()) {
            throw RuleBroken.of(errors.get(0).words(), errors);
        }
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.CONTROL && c != '\n' && c != '\r' && c != '\t';
    }
}
