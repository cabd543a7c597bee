package org.nuanmin.hr.issue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.Application;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.Applications;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.benefit.Reconciliation;
import org.nuanmin.hr.voucher.Serials;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What may have to be done after a hand-out: a lost voucher is replaced, and what went wrongly is taken back. */
@Component(service = AfterDesk.class)
public final class AfterDesk {
    private static final int REASON = 200;
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Ledger ledger;
    private final Payout payout;
    private final IssueFigures figures;
    private final Reach reach;
    private final Applications applications;
    private final Receipts receipts;
    private final Serials serials;
    private final Reconciliation reconciliation;

    @Activate
    public AfterDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Counters counters,
            @Reference Ledger ledger,
            @Reference Keys keys,
            @Reference Payout payout) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.ledger = ledger;
        this.payout = payout;
        figures = new IssueFigures(counters, clocks);
        reach = new Reach(identity);
        applications = new Applications(database);
        receipts = new Receipts(database, keys);
        serials = new Serials(database);
        reconciliation = new Reconciliation(database, identity, audit, clocks, counters);
    }

    /**
     * 挂失补发: the old serial is void for ever, another one goes; no money moves.
     *
     * @param serial the new one, or empty for the next free one of the unit's ranges
     */
    public void replace(String application, String item, @Nullable String serial, @Nullable String reason) {
        identity.require(HrPermissions.ITEM_MEND);
        var given = new Given(HrTexts.TEXTS, "receipt");
        String why = given.needed("reason", reason, REASON);
        String typed = given.text("serial", serial, 40);
        given.check();
        database.write(() -> {
            Application found = within(application);
            SignedItem signed = signed(found, item);
            if (signed.serial().isEmpty()) {
                throw RuleBroken.conflict(HrTexts.say("voucher.no-serial", payout.title(item)));
            }
            String next = serials.of(found.campaign(), item, found.unit(), typed);
            if (next.isEmpty() || next.equalsIgnoreCase(signed.serial())) {
                throw RuleBroken.of(HrTexts.say("voucher.new-serial", signed.serial()));
            }
            var now = clocks.business();
            serials.voids(found.campaign(), item, found.unit(), signed.serial(), why, now, identity.user());
            receipts.reserial(signed.id(), next, Serials.key(found.campaign(), item, next));
            String note = HrTexts.say("voucher.replaced", payout.title(item), signed.serial(), next)
                    .in(org.nuanmin.portal.api.text.Languages.CHINESE);
            applications.step(found, now, identity.user(), note);
            audit.record(
                    "hr.voucher.replaced", application, Map.of("item", item, "void", signed.serial(), "serial", next));
        });
    }

    /** 追回: the money is back where it came from; the person gets the item no second time. */
    public void reclaim(String application, String item, @Nullable String reason) {
        identity.require(HrPermissions.ITEM_MEND);
        var given = new Given(HrTexts.TEXTS, "receipt");
        String why = given.needed("reason", reason, REASON);
        given.check();
        database.write(() -> {
            Application found = within(application);
            SignedItem signed = signed(found, item);
            if (signed.document() != null) {
                ledger.reverse(signed.document(), signed.receipt(), why);
            }
            receipts.decided(signed.id(), ItemState.RECLAIMED, why, signed.document());
            figures.reclaimed(found, signed);
            List<OpenItem> items = receipts.items(application);
            if (items.stream().allMatch(each -> each.state() == ItemState.RECLAIMED)) {
                found.reclaim(why);
                applications.free(application);
            }
            figures.persons(found, items);
            applications.step(
                    found,
                    ApplicationState.RECLAIMED.name(),
                    clocks.business(),
                    identity.user(),
                    payout.title(item) + "：" + why);
            reconciliation.conclude(found);
            audit.record("hr.item.reclaimed", application, Map.of("item", item, "receipt", signed.receipt()));
        });
    }

    private Application within(String application) {
        return reach.within(
                HrPermissions.ITEM_MEND,
                () -> applications.locked(application),
                Application::unit,
                () -> new NotFound(HrTexts.say("application.none")));
    }

    private SignedItem signed(Application application, String item) {
        SignedItem found = receipts.signed(application.id(), item)
                .orElseThrow(() -> new NotFound(HrTexts.say("receipt.no-such-item", item)));
        if (found.state() != ItemState.ISSUED && found.state() != ItemState.ARRIVED) {
            throw RuleBroken.conflict(
                    HrTexts.say("receipt.not-gone", payout.title(item), HrTexts.say("item.state." + found.state())));
        }
        return found;
    }
}
