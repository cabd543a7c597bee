package org.nuanmin.hr.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.Application;
import org.nuanmin.hr.benefit.Applications;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.portal.api.work.SignatureImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out what is ready, for a signature: items, money, receipt, signature and audit in one transaction (R1, R5, R7, R8). */
@Component(service = ReceiptDesk.class)
public final class ReceiptDesk {
    private static final int NAME = 100;
    private static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final Attachments attachments;
    private final Payout payout;
    private final Reach reach;
    private final Applications applications;
    private final Receipts receipts;

    @Activate
    public ReceiptDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference Attachments attachments,
            @Reference Keys keys,
            @Reference Payout payout) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.campaigns = campaigns;
        this.attachments = attachments;
        this.payout = payout;
        reach = new Reach(identity);
        applications = new Applications(database);
        receipts = new Receipts(database, keys);
    }

    /**
     * Hands out at the desk.
     *
     * @return the receipt's id
     * @throws org.nuanmin.portal.api.problem.RuleBroken a conflict when an item went before, naming it
     */
    public String issue(String application, ReceiptWish wish) {
        identity.require(HrPermissions.ITEM_ISSUE);
        var given = new Given(HrTexts.TEXTS, "receipt");
        List<String> items = items(given, wish);
        String receivedBy = given.needed("receivedBy", wish.receivedBy(), NAME);
        String late = given.text("lateReason", wish.lateReason(), REASON);
        String drawn = wish.signature() == null ? "" : wish.signature();
        SignatureImage signature = given.read("signature", () -> SignatureImage.of("signature", drawn));
        given.check();
        byte[] png = Objects.requireNonNull(signature).png();
        return database.write(() -> {
            Application found = within(application);
            var receipt = receipt(found, receivedBy, late, null);
            hand(found, receipt, wish.items());
            String name = "signature-" + receipt.id() + ".png";
            attachments.add("hr", receipt.id(), name, png);
            audit.record(
                    "hr.receipt.signed",
                    receipt.id(),
                    Map.of("application", application, "items", String.join(",", items)));
            return receipt.id();
        });
    }

    private static List<String> items(Given given, ReceiptWish wish) {
        List<String> items = wish.items().stream()
                .map(line -> line.item() == null ? "" : line.item().strip())
                .toList();
        if (items.isEmpty() || items.contains("")) {
            given.refuse("items", "receipt.no-items");
        }
        Set<String> once = new HashSet<>();
        items.stream()
                .filter(item -> !once.add(item))
                .findFirst()
                .ifPresent(item -> given.refuse("items", "receipt.item-twice", item));
        return items;
    }

    /**
     * Hands out one line of a list; nothing happens to what went before.
     *
     * @param scan the id of the signed list among the attachments
     * @param handOut the id of the bulk job
     * @return how many items went
     */
    int issue(String application, List<String> items, String scan, String handOut) {
        return database.write(() -> {
            Application found = within(application);
            List<ReceiptWish.Line> open = receipts.items(application).stream()
                    .filter(item -> item.state().isOpen() && items.contains(item.item()))
                    .map(item -> new ReceiptWish.Line(item.item(), null, null))
                    .toList();
            if (open.isEmpty()) {
                return 0;
            }
            String name = receipts.name(found.person());
            var receipt = receipt(found, name, "", new Listed(scan, handOut));
            hand(found, receipt, open);
            audit.record("hr.receipt.listed", receipt.id(), Map.of("application", application, "hand-out", handOut));
            return open.size();
        });
    }

    /** What a line of a list was signed on. */
    private record Listed(String scan, String handOut) {}

    private Application within(String application) {
        return reach.within(
                HrPermissions.ITEM_ISSUE,
                () -> applications.locked(application),
                Application::unit,
                () -> new NotFound(HrTexts.say("application.none")));
    }

    private Receipt receipt(Application application, String receivedBy, String late, @Nullable Listed listed) {
        new Dates(campaigns.current(), identity).check(clocks.today(), late);
        application.handOut(identity.user().id());
        boolean proxy = listed == null && !receivedBy.equals(receipts.name(application.person()));
        var receipt = new Receipt(
                Ids.next(),
                application.id(),
                application.campaign(),
                application.unit(),
                receivedBy,
                proxy,
                listed == null ? null : listed.scan(),
                listed == null ? null : listed.handOut(),
                late,
                clocks.business(),
                identity.user().id(),
                identity.user().name());
        receipts.add(receipt);
        return receipt;
    }

    private void hand(Application application, Receipt receipt, List<ReceiptWish.Line> lines) {
        List<OpenItem> items = receipts.items(application.id());
        List<Issued> issued = new ArrayList<>();
        for (ReceiptWish.Line line : lines) {
            issued.add(payout.of(application, receipt, items, line));
        }
        issued.forEach(each -> payout.store(receipts, application, receipt, each));
        List<OpenItem> now = items.stream()
                .map(item -> issued.stream()
                        .filter(each -> each.item().equals(item))
                        .findFirst()
                        .map(each -> item.as(each.state()))
                        .orElse(item))
                .toList();
        if (payout.complete(now)) {
            application.complete();
        }
        applications.step(application, receipt.issuedAt(), identity.user(), note(receipt, issued));
        payout.count(application, issued, now);
    }

    private String note(Receipt receipt, List<Issued> issued) {
        String what =
                issued.stream().map(each -> payout.title(each.item().item())).collect(Collectors.joining("、"));
        return receipt.proxy() ? what + "（" + receipt.receivedBy() + "）" : what;
    }

    /**
     * A receipt within the caller's reach.
     *
     * @throws NotFound when there is none
     */
    public Receipt get(String id) {
        return database.read(() -> reach.within(
                HrPermissions.APPLICATION_READ,
                () -> receipts.find(id),
                Receipt::unit,
                () -> new NotFound(HrTexts.say("receipt.none"))));
    }
}
