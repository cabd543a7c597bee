package org.nuanmin.persistence.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nuanmin.persistence.DatabaseNode;
import org.nuanmin.persistence.listing.Question.Placed;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads lists by the caller's scope. */
@Component
public final class DatabaseListings implements Listings {
    /** Rows read at once by what goes through a whole list. */
    private static final int PART = 1000;

    private final DatabaseNode node;
    private final Database database;
    private final Identity identity;
    private final Counts counts = new Counts();

    @Activate
    public DatabaseListings(@Reference DatabaseNode node, @Reference Identity identity) {
        this.node = node;
        this.identity = identity;
        database = node.database();
    }

    @Override
    public <T> Page<T> page(Listing<T> listing, ListQuery query) {
        checkSize(query.size());
        var question = asked(listing, query);
        return database.read(() -> {
            long total = total(question);
            List<Placed<T>> found = query.next() == null
                    ? question.at(database, offset(query), query.size() + 1, total)
                    : question.after(Cursor.of(query.next(), question.order().name()), database, query.size() + 1);
            var shown = found.subList(0, Math.min(found.size(), query.size()));
            String next = found.size() > shown.size()
                    ? shown.get(shown.size() - 1).place().text()
                    : null;
            var rows = shown.stream().map(Placed::row).toList();
            return new Page<>(rows, query.page(), query.size(), total, next);
        });
    }

    private static void checkSize(int size) {
        if (size < 1 || size > ListQuery.LARGEST) {
            throw Refused.by("size", "size", size, ListQuery.LARGEST);
        }
    }

    private static long offset(ListQuery query) {
        long offset = (long) query.page() * query.size();
        if (offset < 0 || offset > Integer.MAX_VALUE) {
            throw Refused.by("page", "page", query.page());
        }
        return offset;
    }

    private <T> Question<T> asked(Listing<T> listing, ListQuery query) {
        var scope = scope(listing);
        var condition = new Filters(listing).of(query.filters());
        return new Question<>(listing, scope.map(condition::and).orElse(condition), Order.of(listing, query.sort()));
    }

    private Optional<Condition> scope(Listing<?> listing) {
        identity.require(listing.permission());
        return Optional.ofNullable(listing.scope()).map(unit -> {
            var units = identity.scope(listing.permission());
            return units.isEmpty() ? Condition.of("1=0") : Condition.below(unit, new java.util.TreeSet<>(units));
        });
    }

    private long total(Question<?> question) {
        return node.isWriting()
                ? question.count(database)
                : counts.of(question, node.commits(), () -> question.count(database));
    }

    @Override
    public <T> Optional<T> one(Listing<T> listing, String key) {
        var question = asked(listing, ListQuery.FIRST);
        var only = new Question<>(
                listing, question.condition().and(Condition.of(listing.key() + " = ?", key)), question.order());
        return database.read(() -> only.first(database, 1)).stream()
                .map(Placed::row)
                .findFirst();
    }

    @Override
    public long count(Listing<?> listing, ListQuery query) {
        var question = asked(listing, query);
        return database.read(() -> total(question));
    }

    /** Part after part, so that no transaction stays open for as long as an export takes. */
    @Override
    public <T> void each(Listing<T> listing, ListQuery query, Consumer<T> row) {
        var question = asked(listing, query);
        var part = database.read(() -> question.first(database, PART));
        part.forEach(placed -> row.accept(placed.row()));
        while (part.size() == PART) {
            Cursor last = part.get(PART - 1).place();
            part = database.read(() -> question.after(last, database, PART));
            part.forEach(placed -> row.accept(placed.row()));
        }
    }

    @Override
    public <T> List<T> slice(Listing<T> listing, ListQuery query, int offset, int limit) {
        checkSize(limit);
        var question = asked(listing, query);
        return new ArrayList<>(
                database.read(() -> question.at(database, Math.max(0, offset), limit, total(question))).stream()
                        .map(Placed::row)
                        .toList());
    }
}
