package org.nuanmin.work.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Column;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.SheetWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes any list as a workbook: who, when and which filters on top, heads, then its rows one by one. */
@Component
public final class ListingExports implements Exports {
    private static final long MOST_ROWS = 1_000_000;
    private final Listings listings;
    private final Identity identity;
    private final Units units;
    private final AuditTrail audit;
    private final Clocks clocks;

    @Activate
    public ListingExports(
            @Reference Listings listings,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.listings = listings;
        this.identity = identity;
        this.units = units;
        this.audit = audit;
        this.clocks = clocks;
    }

    @Override
    public void xlsx(Listing<?> listing, ListQuery query, Locale language, OutputStream out) {
        identity.require(listing.permission());
        long rows = listings.count(listing, query);
        if (rows > MOST_ROWS) {
            throw WorkTexts.refuse("export.too-many", rows, MOST_ROWS);
        }
        var facts = Map.of(
                "rows",
                String.valueOf(rows),
                "filters",
                String.join(",", new TreeSet<>(query.filters().keySet())));
        audit.note("work.exported", listing.id(), AuditTrail.Result.DONE, facts);
        write(listing, query, language, out);
    }

    private <T> void write(Listing<T> listing, ListQuery query, Locale language, OutputStream out) {
        try (var sheet = new SheetWriter(out, listing.texts().get(language, listing.id()))) {
            sheet.row(List.of(head(listing, query, language)));
            sheet.headings(listing.columns().stream()
                    .map(column -> words(listing, column.name(), language))
                    .toList());
            listings.each(listing, query, row -> write(sheet, listing, row, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String head(Listing<?> listing, ListQuery query, Locale language) {
        var user = identity.user();
        String filters = new TreeMap<>(query.filters())
                .entrySet().stream()
                        .map(each -> words(listing, each.getKey(), language) + ": "
                                + filterValue(listing, each.getKey(), each.getValue(), language))
                        .collect(Collectors.joining("; "));
        return WorkTexts.TEXTS.get(
                language,
                "export.head",
                listing.texts().get(language, listing.id()),
                user.name() + " (" + user.username() + ")",
                Clocks.minute(clocks.business()),
                filters.isEmpty() ? WorkTexts.TEXTS.get(language, "export.all") : filters);
    }

    private String filterValue(Listing<?> listing, String name, String value, Locale language) {
        var kind = listing.filters().stream()
                .filter(filter -> filter.name().equals(name))
                .map(Filter::kind)
                .findFirst()
                .orElse(Filter.Kind.TEXT);
        return switch (kind) {
            case UNIT -> units.find(value).map(Unit::name).orElse(value);
            case CHOICE ->
                java.util.Arrays.stream(value.split(","))
                        .map(choice -> words(listing, name + "." + choice.strip(), language))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String words(Listing<?> listing, String name, Locale language) {
        String key = listing.id() + "." + name;
        return listing.texts().has(key) ? listing.texts().get(language, key) : name;
    }

    private static <T> void write(SheetWriter sheet, Listing<T> listing, T row, Locale language) {
        List<@Nullable Object> cells = new java.util.ArrayList<>();
        listing.columns().forEach(column -> cells.add(cell(listing, column, row, language)));
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> @Nullable Object cell(Listing<T> listing, Column<T> column, T row, Locale language) {
        Object value = column.value().apply(row);
        if (value == null) {
            return null;
        }
        return switch (column.type()) {
            case NUMBER -> value instanceof BigDecimal exact ? exact : (Object) ((Number) value).longValue();
            case MONEY -> BigDecimal.valueOf(((Number) value).longValue(), 2);
            case TIME -> Clocks.minute((Instant) value);
            case STATE -> words(listing, column.name() + "." + value, language);
            case YES_NO -> WorkTexts.TEXTS.get(language, Boolean.TRUE.equals(value) ? "yes" : "no");
            case DATE, TEXT -> value.toString();
        };
    }
}
