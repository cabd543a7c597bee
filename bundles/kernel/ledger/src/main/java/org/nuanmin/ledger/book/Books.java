package org.nuanmin.ledger.book;

import java.util.List;
import java.util.Optional;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.registry.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the books. */
@Component(service = Books.class)
public final class Books {
    private final Database database;
    private final Identity identity;
    private final Listings listings;
    private final Campaigns campaigns;

    /** @param people keeps the view that the lists of accounts join */
    @Activate
    public Books(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Listings listings,
            @Reference Campaigns campaigns,
            @Reference People people) {
        this.database = database;
        this.identity = identity;
        this.listings = listings;
        this.campaigns = campaigns;
    }

    /** @throws NotFound when there is none within the caller's reach */
    public AccountRow account(String id) {
        return listings.one(AccountListing.LIST, id).orElseThrow(() -> new NotFound(LedgerTexts.say("account.none")));
    }

    /** A document of one move in the current campaign, if it is of this kind. */
    public Optional<BookedDocument> booked(Document.Kind kind, String document) {
        return database
                .read(() -> database.rows(
                        "SELECT d.id, d.campaign_id, d.object_id, d.unit_id, d.reference, a.fund_id, t.amount, a.measure"
                                + " FROM ledger_document d JOIN ledger_posting t ON t.document_id = d.id AND t.amount > 0"
                                + " JOIN ledger_account a ON a.id = t.account_id"
                                + " WHERE d.id = ? AND d.kind = ? AND d.campaign_id = ?",
                        row -> new BookedDocument(
                                row.required("id"),
                                row.required("campaign_id"),
                                kind,
                                row.required("object_id"),
                                row.required("unit_id"),
                                row.required("reference"),
                                row.required("fund_id"),
                                row.number("amount"),
                                row.required("measure")),
                        document,
                        kind.name(),
                        campaigns.current().id()))
                .stream()
                .findFirst();
    }

    /** The id of the document that took this one back. */
    public Optional<String> reversal(String document) {
        return database
                .read(() -> database.rows(
                        "SELECT id FROM ledger_document WHERE reverses_id = ?", row -> row.required("id"), document))
                .stream()
                .findFirst();
    }

    /**
     * The sum of all balances of a campaign's accounts, by measure: each is 0, and so is the difference between balances and
     * postings.
     *
     * @param balances what the accounts hold
     * @param differing how many accounts hold something else than their postings make
     */
    public record Trial(String measure, long balances, long differing) {
        /** Whether the books are in balance. */
        public boolean even() {
            return balances == 0 && differing == 0;
        }
    }

    /** 试算平衡. */
    public List<Trial> trial() {
        identity.require(LedgerPermissions.FUND_KEEP);
        return database.read(() -> database.rows(
                "SELECT s.measure, SUM(s.balance) AS balances, SUM(s.differs) AS differing FROM (SELECT a.measure, a.balance,"
                        + " CASE WHEN a.balance = COALESCE((SELECT SUM(t.amount) FROM ledger_posting t"
                        + " WHERE t.account_id = a.id), 0) THEN 0 ELSE 1 END AS differs"
                        + " FROM ledger_account a WHERE a.campaign_id = ?) s GROUP BY s.measure ORDER BY s.measure",
                row -> new Trial(row.required("measure"), row.number("balances"), row.number("differing")),
                campaigns.current().id()));
    }
}
