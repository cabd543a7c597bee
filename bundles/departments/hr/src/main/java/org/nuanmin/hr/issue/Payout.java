package org.nuanmin.hr.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.Application;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.voucher.Serials;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.People;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What one item needs to go: its rules, its money, its figures. */
@Component(service = Payout.class)
public final class Payout {
    private static final int SERIAL = 40;

    private final Campaigns campaigns;
    private final People people;
    private final Ledger ledger;
    private final IssueFigures figures;
    private final Serials serials;

    @Activate
    public Payout(
            @Reference Campaigns campaigns,
            @Reference People people,
            @Reference Ledger ledger,
            @Reference Counters counters,
            @Reference Database database,
            @Reference Clocks clocks) {
        this.campaigns = campaigns;
        this.people = people;
        this.ledger = ledger;
        figures = new IssueFigures(counters, clocks);
        serials = new Serials(database);
    }

    /** Checks a line, and books its money. */
    Issued of(Application application, Receipt receipt, List<OpenItem> items, ReceiptWish.Line line) {
        String wanted = line.item() == null ? "" : line.item().strip();
        OpenItem item = items.stream()
                .filter(each -> each.item().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(HrTexts.say("receipt.no-such-item", wanted)));
        if (!item.state().isOpen()) {
            throw RuleBroken.conflict(
                    HrTexts.say("receipt.item-gone", title(wanted), HrTexts.say("item.state." + item.state())));
        }
        var given = new Given(HrTexts.TEXTS, "receipt");
        String typed = serial(given, line.serial());
        String phone = item.isOrdered() ? phone(given, application, line.phone()) : "";
        given.check();
        String serial = item.isOrdered() ? "" : serials.of(application.campaign(), wanted, application.unit(), typed);
        return item.isOrdered()
                ? new Issued(item, ItemState.ORDERED, serial, phone, null)
                : new Issued(item, ItemState.ISSUED, serial, "", paid(application, receipt, item));
    }

    private static String serial(Given given, @Nullable String typed) {
        String serial = given.text("serial", typed, SERIAL);
        if (!serial.matches("[\\p{L}\\p{N}/.-]*")) {
            given.refuse("serial", "receipt.serial-form", serial);
        }
        return serial;
    }

    private String phone(Given given, Application application, @Nullable String typed) {
        String phone =
                typed == null || typed.isBlank() ? people.phone(application.person()) : given.phone("phone", typed);
        if (!phone.matches("1[3-9][0-9]{9}")) {
            given.refuse("phone", phone.isEmpty() ? "receipt.phone-missing" : "receipt.phone-mobile", phone);
        }
        return phone;
    }

    private String paid(Application application, Receipt receipt, OpenItem item) {
        Benefit benefit = benefit(item.item());
        String fund = benefit.fund();
        Long fen = item.amount();
        if (fund == null || fen == null) {
            throw new IllegalStateException("Item " + item.item() + " of money has no fund");
        }
        var move = Move.money(
                Place.allotment(fund, receipt.unit()), Place.person(fund, receipt.unit(), application.person()), fen);
        return ledger.book(new Document(
                Document.Kind.HAND_OUT, "hr", receipt.id(), receipt.unit(), benefit.clause(), "", List.of(move)));
    }

    private Benefit benefit(String id) {
        return campaigns
                .current()
                .benefit(id)
                .orElseThrow(() -> RuleBroken.of(HrTexts.say("receipt.no-such-item", id)));
    }

    String clause(String item) {
        return benefit(item).clause();
    }

    String title(String item) {
        return campaigns.current().benefit(item).map(Benefit::title).orElse(item);
    }

    void store(Receipts receipts, Application application, Receipt receipt, Issued issued) {
        if (!receipts.issue(receipt, issued)) {
            throw RuleBroken.conflict(
                    HrTexts.say("receipt.item-gone", title(issued.item().item()), HrTexts.say("item.state.ISSUED")));
        }
    }

    /** Each line is final: handed out, arrived, or given up. */
    boolean complete(List<OpenItem> items) {
        return items.stream().allMatch(item -> switch (item.state()) {
            case ISSUED, ARRIVED, VOID, RECLAIMED -> true;
            case READY, ORDERED, FAILED -> false;
        });
    }

    /** @param items all of the application, as they are now */
    void count(Application application, List<Issued> issued, List<OpenItem> items) {
        issued.stream()
                .filter(each -> each.state() == ItemState.ISSUED)
                .map(Issued::item)
                .forEach(item -> figures.issued(application, item.item(), item.amount()));
        figures.persons(application, items);
    }
}
