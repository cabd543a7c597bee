package org.nuanmin.ledger.reversal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerCounters;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.book.BookedDocument;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes back (冲销) a document, while what it gave is still there: of a fund by the unit that keeps it, of goods by who keeps the
 * store of the unit that answers for it.
 */
@Component(service = ReversalDesk.class)
public final class ReversalDesk {
    private static final int REASON = 200;
    private static final Set<Document.Kind> OF_FUNDS = EnumSet.of(Document.Kind.BOOKING, Document.Kind.ALLOTMENT);
    private static final Set<Document.Kind> OF_GOODS =
            EnumSet.of(Document.Kind.GOODS_IN, Document.Kind.TRANSFER, Document.Kind.STOCKTAKE);

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Ledger ledger;
    private final Counters counters;
    private final Clocks clocks;
    private final Books books;
    private final FundDesk funds;

    @Activate
    public ReversalDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Ledger ledger,
            @Reference Counters counters,
            @Reference Clocks clocks,
            @Reference Books books,
            @Reference FundDesk funds) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.ledger = ledger;
        this.counters = counters;
        this.clocks = clocks;
        this.books = books;
        this.funds = funds;
    }

    /**
     * What was taken back.
     *
     * @param id the new document's
     * @param of what it takes back
     */
    public record Reversed(String id, BookedDocument of, String reason) {}

    /**
     * Whether the caller may take such a document back, unless somebody did.
     *
     * @param fund the id of the fund, or of the item, that it moves
     * @param unit the id of the unit that answers for it
     */
    public boolean may(Document.Kind kind, String fund, String unit) {
        return OF_FUNDS.contains(kind) && kept(fund).isPresent()
                || OF_GOODS.contains(kind) && identity.may(LedgerPermissions.STOCK_KEEP, unit);
    }

    /**
     * Takes a document back.
     *
     * @param kind what it must be
     * @throws NotFound when there is none of that kind in the current campaign, or it is not the caller's to take back
     * @throws org.nuanmin.portal.api.problem.RuleBroken when it was taken back before (a conflict), or what it gave is no longer there
     */
    public Reversed reverse(Document.Kind kind, String document, @Nullable String reason) {
        identity.require(OF_GOODS.contains(kind) ? LedgerPermissions.STOCK_KEEP : LedgerPermissions.FUND_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "reversal");
        String why = given.needed("reason", reason, REASON);
        given.check();
        return database.write(() -> {
            BookedDocument of = books.booked(kind, document)
                    .filter(each -> may(kind, each.fund(), each.unit()))
                    .orElseThrow(() -> new NotFound(LedgerTexts.say("document.none")));
            String id = ledger.reverse(document, of.object(), why);
            uncount(of);
            audit.record("ledger.document.reversed", document);
            return new Reversed(id, of, why);
        });
    }

    /** An allotment that is a figure is one no more. */
    private void uncount(BookedDocument of) {
        boolean counted = of.kind() == Document.Kind.ALLOTMENT
                && kept(of.fund()).filter(FundDesk::isCounted).isPresent();
        if (counted) {
            counters.in(of.campaign()).add(LedgerCounters.ALLOTTED, of.unit(), clocks.today(), -of.amount());
        }
    }

    private Optional<Fund> kept(String fund) {
        return funds.kept().stream().filter(each -> each.id().equals(fund)).findFirst();
    }
}
