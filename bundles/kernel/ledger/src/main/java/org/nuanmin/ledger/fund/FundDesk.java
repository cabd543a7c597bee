package org.nuanmin.ledger.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerCounters;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books what comes into the funds that the caller's unit pays for, and allots it to 街道（局） and park. */
@Component(service = FundDesk.class)
public final class FundDesk {
    private static final int DOCUMENT = 100;

    private final Database database;
    private final Identity identity;
    private final Units units;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Counters counters;
    private final Clocks clocks;

    @Activate
    public FundDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Units units,
            @Reference Campaigns campaigns,
            @Reference Ledger ledger,
            @Reference Counters counters,
            @Reference Clocks clocks) {
        this.database = database;
        this.identity = identity;
        this.units = units;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.counters = counters;
        this.clocks = clocks;
    }

    /** The funds whose money is the caller's unit's. */
    public List<Fund> kept() {
        return identity.may(LedgerPermissions.FUND_KEEP)
                ? campaigns.current().funds().stream()
                        .filter(fund -> fund.payer().equals(identity.user().unit()))
                        .toList()
                : List.of();
    }

    /** Whether what is allotted of it is a figure: it pays for expenses. */
    public static boolean isCounted(Fund fund) {
        return !fund.categories().isEmpty();
    }

    /** The units that money can be allotted to. */
    public List<Unit> receivers() {
        return units.all().stream().filter(FundDesk::receives).toList();
    }

    private static boolean receives(Unit unit) {
        return unit.kind().isStreetOrPark();
    }

    /**
     * What was done.
     *
     * @param id the document's
     * @param amount in 分
     */
    public record Booked(String id, Fund fund, String unit, long amount, String document) {}

    /** 入账: the payer's budget gives to the fund. */
    public Booked book(@Nullable String fund, @Nullable String amount, @Nullable String document) {
        identity.require(LedgerPermissions.FUND_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "fund");
        Fund into = mine(given, fund);
        long fen = given.money("amount", amount);
        String paper = given.needed("document", document, DOCUMENT);
        given.check();
        Move move = Move.money(Place.source(into.id(), into.payer()), Place.fund(into.id(), into.payer()), fen);
        return booked(Document.Kind.BOOKING, into, into.payer(), paper, move);
    }

    /** 下达: the fund gives to a unit. */
    public Booked allot(
            @Nullable String fund, @Nullable String unit, @Nullable String amount, @Nullable String document) {
        identity.require(LedgerPermissions.FUND_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "fund");
        Fund from = mine(given, fund);
        String to = receiver(given, unit);
        long fen = given.money("amount", amount);
        String paper = given.needed("document", document, DOCUMENT);
        given.check();
        Move move = Move.money(Place.fund(from.id(), from.payer()), Place.allotment(from.id(), to), fen);
        return database.write(() -> {
            if (isCounted(from)) {
                counters.in(campaigns.current().id()).add(LedgerCounters.ALLOTTED, to, clocks.today(), fen);
            }
            return booked(Document.Kind.ALLOTMENT, from, to, paper, move);
        });
    }

    private Booked booked(Document.Kind kind, Fund fund, String unit, String paper, Move move) {
        return database.write(() -> {
            String object = Ids.next();
            String id = ledger.book(new Document(kind, "ledger", object, unit, fund.clause(), paper, List.of(move)));
            return new Booked(id, fund, unit, move.amount(), paper);
        });
    }

    private Fund mine(Given given, @Nullable String fund) {
        String wanted = given.needed("fund", fund, 40);
        List<Fund> mine = kept();
        return mine.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    given.refuse(
                            "fund",
                            mine.isEmpty() ? "fund.none-kept" : "fund.not-kept",
                            wanted,
                            String.join("、", mine.stream().map(Fund::id).toList()));
                    return new Fund("", "", "", "", List.of());
                });
    }

    private String receiver(Given given, @Nullable String unit) {
        String wanted = given.needed("unit", unit, 64);
        if (units.find(wanted).filter(FundDesk::receives).isEmpty()) {
            given.refuse("unit", "fund.no-receiver", wanted);
        }
        return wanted;
    }
}
