package org.nuanmin.ledger.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.book.PostingListing;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws up the statement of an account. */
@Component(service = StatementDesk.class)
public final class StatementDesk {
    /** More lines are no statement that anybody reads or signs, and take a browser minutes. */
    private static final int MOST = 3_000;

    private final Database database;
    private final Books books;
    private final Listings listings;
    private final Campaigns campaigns;
    private final Clocks clocks;

    @Activate
    public StatementDesk(
            @Reference Database database,
            @Reference Books books,
            @Reference Listings listings,
            @Reference Campaigns campaigns,
            @Reference Clocks clocks) {
        this.database = database;
        this.books = books;
        this.listings = listings;
        this.campaigns = campaigns;
        this.clocks = clocks;
    }

    /** Two days, both included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** From the campaign's first day until today. */
    public Period usual() {
        LocalDate today = clocks.today();
        LocalDate first = campaigns.current().from();
        return new Period(first.isAfter(today) ? today : first, today);
    }

    /**
     * The statement of a period, as its days were typed.
     *
     * @param from the first day, or null for the campaign's
     * @param to the last day, or null for today
     * @throws org.nuanmin.portal.api.problem.NotFound when there is no such account within the caller's reach
     * @throws org.nuanmin.portal.api.problem.RuleBroken when the days are none, in the wrong order, or hold more than 3,000 postings
     */
    public Statement of(String account, @Nullable String from, @Nullable String to) {
        AccountRow row = books.account(account);
        var given = new Given(LedgerTexts.TEXTS, "statement");
        Period usual = usual();
        var period = new Period(given.day("from", from, usual.from()), given.day("to", to, usual.to()));
        if (period.to().isBefore(period.from())) {
            given.refuse("to", "statement.order", period.to(), period.from());
        }
        given.check();
        var query = ListQuery.FIRST
                .with("account", row.id())
                .with("from", period.from().toString())
                .with("to", period.to().toString())
                .sortedBy("bookedAt");
        long count = listings.count(PostingListing.LIST, query);
        if (count > MOST) {
            given.refuse("to", "statement.long", count, MOST);
            given.check();
        }
        return database.read(() -> drawnUp(row, period, query));
    }

    private Statement drawnUp(AccountRow account, Period period, ListQuery query) {
        long opening = before(account.id(), period.from());
        List<Statement.Line> lines = new ArrayList<>();
        long[] held = {opening};
        listings.each(PostingListing.LIST, query, posting -> {
            held[0] += posting.amount();
            lines.add(new Statement.Line(posting, held[0]));
        });
        return new Statement(account, period.from(), period.to(), opening, lines);
    }

    private long before(String account, LocalDate day) {
        return database.rows(
                        "SELECT COALESCE(SUM(t.amount), 0) AS held FROM ledger_posting t"
                                + " JOIN ledger_document d ON d.id = t.document_id"
                                + " WHERE t.account_id = ? AND d.booked_at < ?",
                        row -> row.number("held"),
                        account,
                        day.atStartOfDay(Clocks.ZONE).toInstant())
                .get(0);
    }
}
