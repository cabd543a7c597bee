package org.nuanmin.hr.issue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What was handed out is found again in the files of who paid for it; with all lines found an application is 已对账. */
@PortalTest
class ReconciledTest {
    private static final String PHONE = "13800000000";

    private final Portal portal;
    private final ReadyPeople people;

    ReconciledTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
        people.allotted("package", 600_000);
        people.allotted("union", 200_000);
    }

    /** All three items went; the receipt's id. */
    private String gone(String name, String serial) {
        String id = people.ready(name);
        var lines = List.of(
                new ReceiptWish.Line("gift-package", null, null),
                new ReceiptWish.Line("union-voucher", serial, null),
                new ReceiptWish.Line("data-20gb", null, PHONE));
        String receipt = people.clerk(() ->
                portal.service(ReceiptDesk.class).issue(id, new ReceiptWish(lines, name, ReadyPeople.SIGNATURE, null)));
        people.employers.as(
                Roles.HR_OFFICER,
                "district",
                () -> portal.service(OrderDesk.class).arrived(id, "data-20gb"));
        assertEquals(ApplicationState.ISSUED, state(name));
        return receipt;
    }

    private ApplicationState state(String name) {
        return people.employers.of(name).state();
    }

    private <T> T as(String username, String unit, String role, Supplier<T> work) {
        portal.asPortal(() -> {
            try {
                portal.service(Accounts.class)
                        .create(username, username, unit, "Testing-2021-hr", Map.of(role, "district"));
            } catch (RuleBroken thereAlready) {
                return username;
            }
            return username;
        });
        return portal.as(username, work);
    }

    private <T> T finance(Supplier<T> work) {
        return as("treasurer", "finance-bureau", Roles.FINANCE, work);
    }

    private <T> T union(Supplier<T> work) {
        return as("unionist", "trade-union", Roles.UNION, work);
    }

    private <T> T officer(Supplier<T> work) {
        return as("officer", "hr-bureau", Roles.HR_OFFICER, work);
    }

    private Job bank(String line) {
        return taken(this::finance, "bank", "单号,金额,日期\n" + line);
    }

    private Job vouchers(String line) {
        return taken(this::union, "union", "券号,金额,日期\n" + line);
    }

    private Job arrivals(String line) {
        return taken(this::officer, "operator", "手机号码,流量,单号\n" + line);
    }

    /** Runs work as somebody. */
    private interface Actor {
        Job as(Supplier<Job> work);
    }

    private Job taken(Actor who, String kind, String file) {
        var imports = portal.service(Imports.class);
        var content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        Job job = who.as(() -> imports.start("ledger.statements." + kind, kind + ".csv", content, Map.of()));
        for (int i = 0; i < 600; i++) {
            Job now = who.as(() -> imports.get(job.id(), Locale.SIMPLIFIED_CHINESE));
            if (now.endedAt() != null) {
                return now;
            }
            pause();
        }
        throw new AssertionError("The job never ended");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Reconciling reconciling() {
        return portal.services(Reconciling.class).stream()
                .filter(each -> each.module().equals("hr"))
                .findFirst()
                .orElseThrow();
    }

    private String document(String receipt, String item) {
        Database hr = portal.database("hr");
        return hr.read(() -> hr.rows(
                        "SELECT document_id FROM hr_item WHERE receipt_id = ? AND item_id = ?",
                        row -> row.required("document_id"),
                        receipt,
                        item)
                .get(0));
    }

    /** The figure is what a count of the applications says. */
    private void assertAgrees() {
        Database hr = portal.database("hr");
        long counted = hr.read(() -> hr.rows(
                        "SELECT COUNT(*) AS n FROM hr_application WHERE state = 'RECONCILED' AND unit_id = ?",
                        row -> row.number("n"),
                        District.WENYILU)
                .get(0));
        assertEquals(counted, new District(portal).count(HrIndicators.RECONCILED, District.WENYILU));
    }

    private long left(String receipt) {
        var query = ListQuery.FIRST.with("receipt", receipt).with("reconciled", "NO");
        return portal.asPortal(() -> portal.service(Listings.class).count(IssueListing.LIST, query));
    }

    @Test
    void with_all_three_lines_found_in_the_files_of_their_payers_an_application_is_reconciled() {
        String receipt = gone("孙一禾", "GH-900001");
        assertEquals(3, left(receipt));
        assertEquals(1, bank(receipt + ",600.00,2021-02-08").accepted());
        assertEquals(1, vouchers("gh-900001,200.00,2021-02-08").accepted());
        assertEquals(ApplicationState.ISSUED, state("孙一禾"), "the data is not found yet");
        assertEquals(1, left(receipt));
        Job arrived = arrivals("0000,20," + receipt);
        assertEquals(0, arrived.held(), arrived::toString);
        assertEquals(ApplicationState.RECONCILED, state("孙一禾"));
        assertEquals(0, left(receipt));
        assertAgrees();
        String id = people.employers.of("孙一禾").id();
        var audit = portal.audit().about(id);
        assertTrue(
                audit.stream().anyMatch(entry -> entry.action().equals("hr.application.reconciled")), audit::toString);
    }

    @Test
    void a_match_undone_leads_back_to_what_was_signed_for() {
        String receipt = gone("孙二禾", "GH-900002");
        var documents =
                ReadyPeople.ALL.stream().map(item -> document(receipt, item)).toList();
        finance(() -> portal.database("hr").write(() -> {
            documents.forEach(reconciling()::matched);
            return receipt;
        }));
        assertEquals(ApplicationState.RECONCILED, state("孙二禾"));
        finance(() -> portal.database("hr").write(() -> {
            reconciling().released(documents.get(0), "看错了行");
            return receipt;
        }));
        assertEquals(ApplicationState.ISSUED, state("孙二禾"));
        assertEquals(1, left(receipt));
        assertAgrees();
    }

    @Test
    void what_was_taken_back_is_not_waited_for() {
        String receipt = gone("孙三禾", "GH-900003");
        String id = people.employers.of("孙三禾").id();
        bank(receipt + ",600.00,2021-02-08");
        vouchers("GH-900003,200.00,2021-02-08");
        people.employers.as(
                Roles.HR_OFFICER,
                "district",
                () -> portal.service(AfterDesk.class).reclaim(id, "data-20gb", "号码是别人的"));
        assertEquals(ApplicationState.RECONCILED, state("孙三禾"));
        for (String item : List.of("gift-package", "union-voucher")) {
            people.employers.as(
                    Roles.HR_OFFICER,
                    "district",
                    () -> portal.service(AfterDesk.class).reclaim(id, item, "离岗"));
        }
        assertEquals(ApplicationState.RECLAIMED, state("孙三禾"), "what was reconciled can still be taken back");
        assertAgrees();
    }

    @Test
    void an_amount_that_differs_and_a_phone_of_somebody_else_match_nothing() {
        String receipt = gone("孙四禾", "GH-900004");
        assertEquals(1, bank(receipt + ",660.00,2021-02-08").held());
        assertEquals(1, vouchers("GH-900005,200.00,2021-02-08").held());
        assertEquals(1, arrivals("13800000009,20," + receipt).held());
        assertEquals(1, arrivals("0009,20," + receipt).held());
        assertEquals(3, left(receipt));
        assertEquals(1, arrivals(PHONE + ",20," + receipt).accepted(), "a whole number, and the receipt beside it");
        assertEquals(2, left(receipt));
    }
}
