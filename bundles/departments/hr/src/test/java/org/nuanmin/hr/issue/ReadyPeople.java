package org.nuanmin.hr.issue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nuanmin.hr.District;
import org.nuanmin.hr.batch.Step;
import org.nuanmin.hr.batch.StepDesk;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.testkit.Portal;

/** People whose items are ready, and the money for them. */
public final class ReadyPeople {
    public static final List<String> ALL = List.of("gift-package", "union-voucher", "data-20gb");
    /** A stroke. */
    public static final String SIGNATURE =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    public final Employers employers;
    private final Portal portal;

    public ReadyPeople(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
    }

    /** Of a fund's money for 文艺路. */
    public void allotted(String fund, long fen) {
        allotted(fund, District.WENYILU, fen);
    }

    /** Of a fund's money for a unit. */
    public void allotted(String fund, String unit, long fen) {
        String payer = fund.equals("union") ? "trade-union" : "finance-bureau";
        var ledger = portal.service(Ledger.class);
        portal.asPortal(() -> portal.database("hr").write(() -> {
            Place into = Place.fund(fund, payer);
            book(ledger, Document.Kind.BOOKING, Move.money(Place.source(fund, payer), into, fen));
            book(ledger, Document.Kind.ALLOTMENT, Move.money(into, Place.allotment(fund, unit), fen));
            return fund;
        }));
    }

    private static void book(Ledger ledger, Document.Kind kind, Move move) {
        ledger.book(new Document(kind, "hr", "test", District.WENYILU, "3.1", "", List.of(move)));
    }

    /** The id of somebody's application that is ready. */
    public String ready(String name) {
        return ready(name, employers.employer(true));
    }

    public String ready(String name, String employer) {
        employers.take(Employers.row(name, Employers.number("42")), employers.roster(employer, name));
        String id = employers.of(name).id();
        step(Step.SUBMIT, Roles.STREET, District.WENYILU, id);
        step(Step.REVIEW, Roles.REVIEWER, District.WENYILU, id);
        step(Step.APPROVE, Roles.HR_OFFICER, "district", id);
        return id;
    }

    private void step(Step step, String role, String unit, String id) {
        var outcome = portal.as(role, unit, () -> portal.service(StepDesk.class).now(step, List.of(id)));
        if (outcome.done() != 1) {
            throw new AssertionError(step + " " + outcome);
        }
    }

    public <T> T clerk(Supplier<T> work) {
        return portal.as(Roles.CLERK, District.WENYILU, work);
    }

    public static ReceiptWish wish(String receivedBy, String... items) {
        var lines = List.of(items).stream()
                .map(item -> new ReceiptWish.Line(item, null, null))
                .toList();
        return new ReceiptWish(lines, receivedBy, SIGNATURE, null);
    }

    /** An account with several roles. */
    public void account(String username, Map<String, String> grants) {
        portal.asPortal(() -> {
            portal.service(Accounts.class).create(username, username, District.WENYILU, "Testing-2021-hr", grants);
            return username;
        });
    }
}
