package org.nuanmin.ledger.fund;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerCounters;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
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

/** Takes back (冲销) what was booked or allotted of the funds that the caller's unit keeps, while the money is still there. */
@Component(service = ReversalDesk.class)
public final class ReversalDesk {
    private static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Counters counters;
    private final Clocks clocks;
    private final FundDesk funds;

    @Activate
    public ReversalDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Campaigns campaigns,
            @Reference Ledger ledger,
            @Reference Counters counters,
            @Reference Clocks clocks,
            @Reference FundDesk funds) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.counters = counters;
        this.clocks = clocks;
        this.funds = funds;
    }

    /**
     * What was taken back.
     *
     * @param id the new document's
     * @param of what it takes back
     */
    public record Reversed(String id, FundDesk.Booked of, String reason) {}

    /** What the books hold of a document of a fund. */
    private record Stored(String object, String unit, String reference, String fund, long amount) {}

    /**
     * Whether the caller may take this document back, unless somebody did.
     *
     * @param fund the id of the fund that it moves
     */
    public boolean may(Document.Kind kind, String fund) {
        return (kind == Document.Kind.BOOKING || kind == Document.Kind.ALLOTMENT)
                && funds.kept().stream().anyMatch(each -> each.id().equals(fund));
    }

    /**
     * Takes a document back.
     *
     * @param kind what it must be: {@code BOOKING} or {@code ALLOTMENT}
     * @throws NotFound when there is none of that kind in the current campaign, or its fund is another unit's
     * @throws org.nuanmin.portal.api.problem.RuleBroken when it was taken back before (a conflict), or its money is no longer there
     */
    public Reversed reverse(Document.Kind kind, String document, @Nullable String reason) {
        identity.require(LedgerPermissions.FUND_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "reversal");
        String why = given.needed("reason", reason, REASON);
        given.check();
        return database.write(() -> {
            Stored stored = find(kind, document).orElseThrow(ReversalDesk::none);
            Fund fund = funds.kept().stream()
                    .filter(each -> each.id().equals(stored.fund()))
                    .findFirst()
                    .orElseThrow(ReversalDesk::none);
            String id = ledger.reverse(document, stored.object(), why);
            if (kind == Document.Kind.ALLOTMENT && !fund.categories().isEmpty()) {
                counters.add(LedgerCounters.ALLOTTED, stored.unit(), clocks.today(), -stored.amount());
            }
            audit.record("ledger.document.reversed", document);
            var of = new FundDesk.Booked(document, fund, stored.unit(), stored.amount(), stored.reference());
            return new Reversed(id, of, why);
        });
    }

    private static NotFound none() {
        return new NotFound(LedgerTexts.say("document.none"));
    }

    private Optional<Stored> find(Document.Kind kind, String document) {
        return database
                .rows(
                        "SELECT d.object_id, d.unit_id, d.reference, a.fund_id, t.amount FROM ledger_document d"
                                + " JOIN ledger_posting t ON t.document_id = d.id AND t.amount > 0"
                                + " JOIN ledger_account a ON a.id = t.account_id"
                                + " WHERE d.id = ? AND d.kind = ? AND d.campaign_id = ?",
                        row -> new Stored(
                                row.required("object_id"),
                                row.required("unit_id"),
                                row.required("reference"),
                                row.required("fund_id"),
                                row.number("amount")),
                        document,
                        kind.name(),
                        campaigns.current().id())
                .stream()
                .findFirst();
    }
}
