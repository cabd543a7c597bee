package org.nuanmin.ledger.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The books in the database. */
@Component(service = Ledger.class)
public final class DatabaseLedger implements Ledger {
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final Keys keys;
    private final AccountNames names;
    private final Unreconciled unreconciled;
    private final Accounts accounts;
    private final Documents documents;

    @Activate
    public DatabaseLedger(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference Keys keys,
            @Reference AccountNames names,
            @Reference Unreconciled unreconciled) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.campaigns = campaigns;
        this.keys = keys;
        this.names = names;
        this.unreconciled = unreconciled;
        accounts = new Accounts(database);
        documents = new Documents(database);
    }

    @Override
    public String book(Document document) {
        return database.write(() -> {
            String campaign = campaigns.current().id();
            List<Posting> postings = new ArrayList<>();
            for (Move move : document.moves()) {
                postings.add(new Posting(giver(campaign, move), -move.amount()));
                postings.add(new Posting(account(campaign, move.to(), move.measure()), move.amount()));
            }
            unreconciled.booked(campaign, document);
            return keep(campaign, document, null, postings);
        });
    }

    private Account giver(String campaign, Move move) {
        Place from = move.from();
        if (from.kind() == AccountKind.SOURCE) {
            return account(campaign, from, move.measure());
        }
        Account giver = accounts.find(campaign, from)
                .orElseThrow(() -> RuleBroken.of(LedgerTexts.say(
                        from.kind() == AccountKind.STORE ? "account.nothing.goods" : "account.nothing",
                        names.of(from),
                        Account.words(move.amount(), move.measure()))));
        return giver.counting(move.measure());
    }

    private Account account(String campaign, Place place, String measure) {
        return accounts.open(campaign, place, names.of(place), measure).counting(measure);
    }

    @Override
    public String reverse(String document, String object, String reason) {
        return database.write(() -> {
            var before = documents.find(document).orElseThrow(() -> new NotFound(LedgerTexts.say("document.none")));
            if (before.kind() == Document.Kind.REVERSAL) {
                throw RuleBroken.conflict(LedgerTexts.say("document.is-reversal"));
            }
            List<Posting> postings = documents.postings(document);
            unreconciled.reversed(before, postings);
            var opposite = postings.stream()
                    .map(posting -> new Posting(posting.account(), -posting.amount()))
                    .toList();
            var reversal = new Document(
                    Document.Kind.REVERSAL,
                    before.module(),
                    object,
                    before.unit(),
                    before.clause(),
                    before.reference(),
                    reason,
                    List.of());
            try {
                return keep(before.campaign(), reversal, document, opposite);
            } catch (ConstraintBroken twice) {
                throw RuleBroken.conflict(LedgerTexts.say("document.reversed"));
            }
        });
    }

    private String keep(String campaign, Document document, @Nullable String reverses, List<Posting> postings) {
        String id = Ids.next();
        String hash = hash(id, campaign, document, reverses, postings);
        var stored = new StoredDocument(
                id,
                campaign,
                document.kind(),
                document.module(),
                document.object(),
                document.unit(),
                document.clause(),
                document.reference(),
                reverses,
                document.reason(),
                clocks.business(),
                identity.user().id(),
                identity.user().name(),
                hash);
        documents.add(stored, postings);
        move(postings, reverses != null);
        audit.record(
                "ledger.document.booked",
                id,
                Map.of("kind", document.kind().name(), "object", document.object(), "hash", hash));
        return id;
    }

    /** In the order of the accounts' ids, so that no two documents wait for each other. */
    private void move(List<Posting> postings, boolean reversal) {
        var sums = new TreeMap<String, Long>();
        postings.forEach(posting -> sums.merge(posting.account().id(), posting.amount(), Long::sum));
        sums.forEach((account, amount) -> {
            if (amount != 0 && !accounts.move(account, amount)) {
                throw lacking(account, amount, postings, reversal);
            }
        });
    }

    private RuleBroken lacking(String id, long amount, List<Posting> postings, boolean reversal) {
        Account account = postings.stream()
                .map(Posting::account)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        String goods = account.place().kind() == AccountKind.STORE ? ".goods" : "";
        return RuleBroken.of(LedgerTexts.say(
                "account.lacks" + goods + (reversal ? ".reversal" : ""),
                account.name().isEmpty() ? LedgerTexts.say("account.person") : account.name(),
                Account.words(accounts.balance(id), account.measure()),
                Account.words(-amount, account.measure())));
    }

    /** SM3 over all that the document says. */
    private String hash(
            String id, String campaign, Document document, @Nullable String reverses, List<Posting> postings) {
        var parts = Stream.concat(
                Stream.of(
                        id,
                        campaign,
                        document.kind().name(),
                        document.module(),
                        document.object(),
                        document.unit(),
                        document.clause(),
                        document.reference(),
                        reverses == null ? "" : reverses),
                postings.stream().map(posting -> posting.account().id() + " " + posting.amount()));
        return keys.sm3(parts.reduce("", (text, part) -> text + part + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
