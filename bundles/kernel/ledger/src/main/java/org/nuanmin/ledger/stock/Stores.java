package org.nuanmin.ledger.stock;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;

/** Which units have a store, of what, and how much lies there. */
final class Stores {
    /** No sum of such overflows, and nobody counts more. */
    static final int MOST = 100_000_000;

    private final Database database;
    private final Identity identity;
    private final Units units;
    private final Campaigns campaigns;
    private final Reach reach;

    Stores(Database database, Identity identity, Units units, Campaigns campaigns) {
        this.database = database;
        this.identity = identity;
        this.units = units;
        this.campaigns = campaigns;
        reach = new Reach(identity);
    }

    List<Unit> all() {
        return units.all().stream().filter(Stores::isStore).toList();
    }

    List<Unit> kept() {
        return identity.may(LedgerPermissions.STOCK_KEEP)
                ? units.where(LedgerPermissions.STOCK_KEEP).stream()
                        .filter(Stores::isStore)
                        .toList()
                : List.of();
    }

    boolean isStore(String unit) {
        return units.find(unit).filter(Stores::isStore).isPresent();
    }

    private static boolean isStore(Unit unit) {
        return unit.kind().isStreetOrPark();
    }

    Optional<Benefit> item(Given given, @Nullable String typed) {
        String id = given.needed("item", typed, 40);
        Optional<Benefit> item = campaigns.current().benefit(id).filter(Benefit::material);
        if (item.isEmpty() && !id.isEmpty()) {
            List<String> known =
                    campaigns.current().materials().stream().map(Benefit::id).toList();
            given.refuse("item", "stock.no-item", id, String.join("、", known));
        }
        return item;
    }

    /** A whole number of pieces. */
    static long pieces(Given given, String field, @Nullable Long typed, long least) {
        if (typed == null) {
            given.needed(field, null, 1);
            return least;
        }
        if (typed < least || typed > MOST) {
            given.refuse(field, "stock.pieces", typed.toString(), Long.toString(least), Integer.toString(MOST));
        }
        return typed;
    }

    /**
     * The unit's id, if the caller keeps its store.
     *
     * @throws NotFound when there is no such unit within his reach
     */
    String own(Given given, String field, String typed) {
        Unit unit = reach.within(
                LedgerPermissions.STOCK_KEEP,
                () -> units.find(typed),
                Unit::id,
                () -> new NotFound(LedgerTexts.say("unit.none")));
        if (!isStore(unit)) {
            given.refuse(field, "stock.no-store", unit.name());
            given.check();
        }
        return unit.id();
    }

    /**
     * What the books say of a store until the transaction ends: the row is written, since Derby lets go of one that was only
     * read for an update.
     */
    long held(String item, String unit) {
        String[] which = {campaigns.current().id(), item, unit};
        database.update(
                "UPDATE ledger_account SET balance = balance"
                        + " WHERE campaign_id = ? AND kind = 'STORE' AND fund_id = ? AND unit_id = ?",
                (Object[]) which);
        return database
                .rows(
                        "SELECT balance FROM ledger_account"
                                + " WHERE campaign_id = ? AND kind = 'STORE' AND fund_id = ? AND unit_id = ?",
                        row -> row.number("balance"),
                        (Object[]) which)
                .stream()
                .findFirst()
                .orElse(0L);
    }
}
