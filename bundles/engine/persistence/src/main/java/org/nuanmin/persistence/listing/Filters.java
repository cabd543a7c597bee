package org.nuanmin.persistence.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.listing.Listing;

/** A question's filters as a condition; unknown ones are refused, empty ones ask nothing. */
final class Filters {
    private static final int LONGEST = 200;

    private final Listing<?> listing;
    private final Days days;

    Filters(Listing<?> listing) {
        this.listing = listing;
        days = new Days(listing);
    }

    Condition of(Map<String, String> values) {
        var all = Condition.of(listing.where());
        for (var value : new java.util.TreeMap<>(values).entrySet()) {
            Filter filter = known(value.getKey());
            if (!value.getValue().isBlank()) {
                all = all.and(any(filter, clean(filter, value.getValue())));
            }
        }
        return all;
    }

    private Filter known(String name) {
        return listing.filters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.by(name, "filter", name, names()));
    }

    private String names() {
        return String.join(", ", listing.filters().stream().map(Filter::name).toList());
    }

    private static String clean(Filter filter, String value) {
        String trimmed = value.strip();
        if (trimmed.length() > LONGEST || trimmed.chars().anyMatch(Character::isISOControl)) {
            throw Refused.by(filter.name(), "text", LONGEST);
        }
        return trimmed;
    }

    private Condition any(Filter filter, String value) {
        return filter.sql().stream()
                .map(expression -> one(filter, expression, value))
                .reduce(Condition::or)
                .orElseThrow(() -> new IllegalStateException(listing.id() + ": filter without SQL: " + filter.name()));
    }

    private Condition one(Filter filter, String expression, String value) {
        return switch (filter.kind()) {
            case TEXT -> Condition.of("LOWER(" + expression + ") LIKE ? ESCAPE '!'", "%" + escaped(value) + "%");
            case EXACT -> Condition.of(expression + " = ?", value);
            case CHOICE -> Condition.in(expression, choices(filter, value));
            case UNIT -> Condition.below(expression, List.of(value));
            case FROM -> days.from(filter, expression, value);
            case TO -> days.to(filter, expression, value);
        };
    }

    private static String escaped(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    /** In whatever case: an answer may say {@code fund} where the column holds FUND. */
    private static List<String> choices(Filter filter, String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .map(each -> filter.choices().stream()
                        .filter(each::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(
                                () -> Refused.by(filter.name(), "choice", each, String.join(", ", filter.choices()))))
                .toList();
    }
}
