package org.nuanmin.portal.api.problem;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/**
 * What was typed, made clean: one normal form, no invisible characters, bounded; all that is wrong is said at once, the
 * same for a screen, a REST body and a row of an import. A field {@code f} is called by the module's words
 * {@code field.f}.
 */
public final class Given {
    private static final Texts WORDS = Texts.of(Given.class, "given");
    private static final String PHONE = "\\+?[0-9][0-9-]{4,18}[0-9]";
    private static final String MOBILE = "1[3-9][0-9]{9}";
    /** A service number such as 12345 begins with 1 too, but is shorter; an area code begins with 0. */
    private static final int LONGEST_SERVICE_NUMBER = 6;

    /** Below ten million million 元: no sum of such overflows. */
    private static final Pattern MONEY = Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final Texts texts;
    private final String thing;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param texts the module's words */
    public Given(Texts texts) {
        this(texts, "");
    }

    /**
     * For a module with several things whose fields have the same name and other words.
     *
     * @param thing the field {@code f} is called by {@code {thing}.field.f}, where there are such words
     */
    public Given(Texts texts, String thing) {
        this.texts = texts;
        this.thing = thing;
    }

    /**
     * Text that must be there.
     *
     * @param most characters at the most
     * @return it in normal form NFC, without blanks around; empty when it is refused as missing
     */
    public String needed(String field, @Nullable String value, int most) {
        String clean = text(field, value, most);
        if (clean.isEmpty()) {
            refuse(field, "given.missing", label(field));
        }
        return clean;
    }

    /**
     * Text that may be empty.
     *
     * @param most characters at the most
     */
    public String text(String field, @Nullable String value, int most) {
        String clean = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (clean.codePoints().anyMatch(Given::hidden)) {
            refuse(field, "given.hidden", label(field));
        } else if (clean.length() > most) {
            refuse(field, "given.long", label(field), clean.length(), most);
        }
        return clean;
    }

    /**
     * A telephone number, or nothing: a mobile one as its 11 digits, whatever blanks, dashes and +86 or 0086 were typed; any
     * other of 6 to 20 digits and dashes, in normal form NFKC without blanks.
     */
    public String phone(String field, @Nullable String value) {
        String clean = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        String digits = clean.replace("-", "").replaceFirst("^(\\+|00)86", "");
        if (digits.matches(MOBILE)) {
            return digits;
        }
        if (digits.startsWith("1") && digits.length() > LONGEST_SERVICE_NUMBER) {
            refuse(field, "given.mobile", label(field));
        } else if (!clean.isEmpty() && !clean.matches(PHONE)) {
            refuse(field, "given.phone", label(field));
        }
        return clean;
    }

    /**
     * Money as people write it, in 元 with at most two decimals: 600, 600.00, 1,200.50.
     *
     * @return in 分, above 0; 0 when it is refused
     */
    public long money(String field, @Nullable String value) {
        String clean = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        if (clean.isEmpty()) {
            refuse(field, "given.missing", label(field));
            return 0;
        }
        if (!MONEY.matcher(clean).matches()) {
            refuse(field, "given.money", label(field), clean.length() > 20 ? clean.substring(0, 20) + "…" : clean);
            return 0;
        }
        long fen = new BigDecimal(clean.replace(",", "")).movePointRight(2).longValueExact();
        if (fen == 0) {
            refuse(field, "given.money", label(field), clean);
        }
        return fen;
    }

    /** A calendar day as {@link #dayOrNone} reads it, or the day given for none. */
    public LocalDate day(String field, @Nullable String value, LocalDate otherwise) {
        LocalDate day = dayOrNone(field, value);
        return day == null ? otherwise : day;
    }

    /** A calendar day of 1900 to 2199 as people write it, 2021-2-1, 2021/02/01, 2021.2.1, 2021年2月1日, or null for none. */
    public @Nullable LocalDate dayOrNone(String field, @Nullable String value) {
        String clean = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        if (clean.isEmpty()) {
            return null;
        }
        var parts = DAY.matcher(clean);
        try {
            if (parts.matches()) {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    return day;
                }
                refuse(field, "given.day.far", label(field));
                return null;
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        refuse(field, "given.day", label(field));
        return null;
    }

    /**
     * Says what is wrong with a field, unless something else is already.
     *
     * @param key of the module's words
     */
    public void refuse(String field, String key, Object... arguments) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, (texts.has(key) ? texts : WORDS).message(key, arguments)));
        }
    }

    /** Checks by rules that speak of other fields; what they refuse is refused at this one. */
    public <T> T at(String field, Function<Given, T> rules) {
        var inner = new Given(texts, thing);
        T value = rules.apply(inner);
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            inner.errors.stream().limit(1).forEach(error -> errors.add(new FieldError(field, error.words())));
        }
        return value;
    }

    /**
     * What something else reads, which refuses by itself: what it refuses is refused at this field.
     *
     * @return null when it is refused
     */
    public <T> @Nullable T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleBroken refused) {
            if (errors.stream().noneMatch(error -> error.field().equals(field))) {
                errors.add(new FieldError(field, refused.words()));
            }
            return null;
        }
    }

    private Message label(String field) {
        String own = thing + ".field." + field;
        return texts.message(texts.has(own) ? own : "field." + field);
    }

    /** Whether nothing was refused so far. */
    public boolean fits() {
        return errors.isEmpty();
    }

    /** All that was refused, at most one a field. */
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
