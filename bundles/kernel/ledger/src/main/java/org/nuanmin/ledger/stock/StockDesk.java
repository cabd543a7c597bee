package org.nuanmin.ledger.stock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaigns;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings goods into a unit's store, moves them to another's, and books what a count found: each by who keeps the giving store. */
@Component(service = StockDesk.class)
public final class StockDesk {
    /** So many pieces may come, go or be counted at once. */
    public static final int MOST = Stores.MOST;

    private static final int PAPER = 100;
    private static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Stores stores;

    @Activate
    public StockDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit,
            @Reference Campaigns campaigns,
            @Reference Ledger ledger) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.campaigns = campaigns;
        this.ledger = ledger;
        stores = new Stores(database, identity, units, campaigns);
    }

    /** The campaign's goods. */
    public List<Benefit> items() {
        return campaigns.current().materials();
    }

    /** The units that may hold goods. */
    public List<Unit> stores() {
        return stores.all();
    }

    /** Those of them whose store the caller keeps. */
    public List<Unit> kept() {
        return stores.kept();
    }

    /**
     * What went in or over.
     *
     * @param id the document's
     * @param from the supplier's or donor's name, or the id of the giving unit
     * @param to the id of the unit that got it
     * @param quantity in pieces of the item's unit of measure
     * @param document the number of the paper that says so
     */
    public record Stocked(String id, Benefit item, String from, String to, long quantity, String document) {}

    /** 入库: a supplier or donor brings goods into a unit's store. */
    public Stocked bringIn(
            @Nullable String item,
            @Nullable String unit,
            @Nullable Long quantity,
            @Nullable String supplier,
            @Nullable String document) {
        identity.require(LedgerPermissions.STOCK_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "stock");
        Optional<Benefit> what = stores.item(given, item);
        String into = given.needed("unit", unit, 64);
        long pieces = Stores.pieces(given, "quantity", quantity, 1);
        String from = given.needed("supplier", supplier, PAPER);
        String paper = given.needed("document", document, PAPER);
        given.check();
        Benefit goods = what.orElseThrow();
        String own = stores.own(given, "unit", into);
        var move = new Move(Place.supplier(goods.id(), own, from), Place.store(goods.id(), own), pieces, goods.unit());
        String id = ledger.book(document(Document.Kind.GOODS_IN, own, goods, paper, "", move));
        return new Stocked(id, goods, from, own, pieces, paper);
    }

    /** 调拨: from one unit's store to another's. */
    public Stocked transfer(
            @Nullable String item,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long quantity,
            @Nullable String document) {
        identity.require(LedgerPermissions.STOCK_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "stock");
        Optional<Benefit> what = stores.item(given, item);
        String giver = given.needed("from", from, 64);
        String taker = given.needed("to", to, 64);
        long pieces = Stores.pieces(given, "quantity", quantity, 1);
        String paper = given.needed("document", document, PAPER);
        if (!taker.isEmpty() && taker.equals(giver)) {
            given.refuse("to", "stock.same");
        } else if (!taker.isEmpty() && !stores.isStore(taker)) {
            given.refuse("to", "stock.no-store", taker);
        }
        given.check();
        Benefit goods = what.orElseThrow();
        String own = stores.own(given, "from", giver);
        var move = new Move(Place.store(goods.id(), own), Place.store(goods.id(), taker), pieces, goods.unit());
        String id = ledger.book(document(Document.Kind.TRANSFER, own, goods, paper, "", move));
        return new Stocked(id, goods, own, taker, pieces, paper);
    }

    /**
     * What a count found.
     *
     * @param id the document's, or null where the books were right and nothing is booked
     * @param booked what the books said
     * @param counted what lies there
     */
    public record Counted(@Nullable String id, Benefit item, String unit, long booked, long counted, String reason) {
        /** Above 0 what was found (盘盈), below 0 what is missing (盘亏). */
        public long difference() {
            return counted - booked;
        }
    }

    /** 盘点: the books say what was counted, by a document with the reason for the difference. */
    public Counted count(
            @Nullable String item, @Nullable String unit, @Nullable Long counted, @Nullable String reason) {
        identity.require(LedgerPermissions.STOCK_KEEP);
        var given = new Given(LedgerTexts.TEXTS, "stock");
        Optional<Benefit> what = stores.item(given, item);
        String where = given.needed("unit", unit, 64);
        long pieces = Stores.pieces(given, "counted", counted, 0);
        String why = given.text("reason", reason, REASON);
        given.check();
        Benefit goods = what.orElseThrow();
        String own = stores.own(given, "unit", where);
        return database.write(() -> {
            long booked = stores.held(goods.id(), own);
            if (booked != pieces && why.isEmpty()) {
                given.refuse("reason", "stock.why", Long.toString(booked), Long.toString(pieces));
                given.check();
            }
            String id = booked == pieces ? null : difference(goods, own, pieces - booked, why);
            var found = new Counted(id, goods, own, booked, pieces, why);
            audit.record(
                    "ledger.stock.counted",
                    own,
                    Map.of(
                            "item", goods.id(),
                            "booked", Long.toString(booked),
                            "counted", Long.toString(pieces)));
            return found;
        });
    }

    private String difference(Benefit goods, String unit, long more, String why) {
        Place found = Place.source(goods.id(), unit);
        Place store = Place.store(goods.id(), unit);
        Move move = more > 0 ? new Move(found, store, more, goods.unit()) : new Move(store, found, -more, goods.unit());
        return ledger.book(document(Document.Kind.STOCKTAKE, unit, goods, "", why, move));
    }

    private static Document document(
            Document.Kind kind, String unit, Benefit goods, String paper, String why, Move move) {
        return new Document(kind, "ledger", Ids.next(), unit, goods.clause(), paper, why, List.of(move));
    }
}
