package org.nuanmin.registry.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.text.Masks;

/**
 * A document by its type and number in normal form, checked.
 *
 * @param number empty for {@link IdType#TEMPORARY} until the portal gives one
 */
public record Document(IdType type, String number) {
    private static final String FIELD = "idNumber";
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");
    private static final Pattern OLD_FOREIGN_PR = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern TEMPORARY = Pattern.compile("LS[0-9]{10}");
    /** Excel writes a long number as 4.30102E+17 and keeps 15 digits of it. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.][0-9]+)?E[+]?[0-9]{2}");

    private static final int OLD_LENGTH = 15;

    /**
     * Reads what was typed and tells {@link Given} what is wrong with it.
     *
     * @param today the last day on which someone can have been born
     */
    public static Document of(Given given, @Nullable IdType type, @Nullable String typed, LocalDate today) {
        String number = Typed.clean(typed);
        if (type == null) {
            given.refuse("idType", "number.type");
            return new Document(IdType.TEMPORARY, "");
        }
        var document = new Document(type, number);
        document.wrong(today).ifPresent(key -> given.refuse(FIELD, key, number.length()));
        return document;
    }

    /** What is wrong with it, as a key of the bundle's words. */
    private Optional<String> wrong(LocalDate today) {
        if (type == IdType.TEMPORARY) {
            return number.isEmpty() || TEMPORARY.matcher(number).matches()
                    ? Optional.empty()
                    : Optional.of("number.temporary");
        }
        if (number.isEmpty()) {
            return Optional.of("number.missing");
        }
        if (SCIENTIFIC.matcher(number).matches()) {
            return Optional.of("number.scientific");
        }
        return switch (type) {
            case RESIDENT_ID -> resident(today);
            case HMT_RESIDENCE_PERMIT -> eighteen(today, number.matches("8[123].*"), "number.hmt");
            case FOREIGN_PR ->
                OLD_FOREIGN_PR.matcher(number).matches()
                        ? Optional.empty()
                        : eighteen(today, number.startsWith("9"), "number.foreign");
            default -> PASSPORT.matcher(number).matches() ? Optional.empty() : Optional.of("number.passport");
        };
    }

    private Optional<String> resident(LocalDate today) {
        if (number.length() == OLD_LENGTH && number.matches("[0-9]+")) {
            return Optional.of("number.old");
        }
        Optional<String> wrong =
                eighteen(today, number.length() >= 2 && Provinces.of(number).isPresent(), "number.province");
        if (wrong.isEmpty() && number.matches("8[123].*")) {
            return Optional.of("number.other-type");
        }
        return wrong.filter("number.check"::equals).isPresent() && number.endsWith("000")
                ? Optional.of("number.precision")
                : wrong;
    }

    private Optional<String> eighteen(LocalDate today, boolean begins, String otherwise) {
        Optional<String> wrong =
                number.length() == ResidentNumber.LENGTH ? Optional.empty() : Optional.of("number.length");
        return wrong.or(() -> begins ? Optional.empty() : Optional.of(otherwise))
                .or(() -> ResidentNumber.wrong(number, today));
    }

    /** The province that the number begins with; none for documents of other countries. */
    public Optional<String> province() {
        return switch (type) {
            case RESIDENT_ID, HMT_RESIDENCE_PERMIT -> Provinces.of(number);
            default -> Optional.empty();
        };
    }

    /** What tells it apart from every other document. */
    public String key() {
        return type + ":" + number;
    }

    public String masked() {
        return Masks.number(number);
    }

    /** The end that people name when asked who they are. */
    public String last4() {
        return number.substring(Math.max(0, number.length() - 4));
    }
}
