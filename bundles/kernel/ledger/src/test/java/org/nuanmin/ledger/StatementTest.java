package org.nuanmin.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.book.AccountListing;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.ledger.statement.Statement;
import org.nuanmin.ledger.statement.StatementDesk;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class StatementTest {
    private static final String STREET = "huoxing";

    private final Portal portal;
    private final FundDesk funds;
    private final StatementDesk statements;
    private final Keepers keepers;

    StatementTest(Portal portal) {
        this.portal = portal;
        funds = portal.service(FundDesk.class);
        statements = portal.service(StatementDesk.class);
        keepers = new Keepers(portal);
        portal.clock().start(Instant.parse("2021-02-01T15:30:00Z"));
    }

    private String allotted(String unit, String amount, String paper) {
        keepers.of("special", () -> funds.book("special", amount, "长财〔2021〕1号"));
        return keepers.of(
                "special", () -> funds.allot("special", unit, amount, paper).id());
    }

    private AccountRow account(String unit) {
        return keepers.street(
                unit,
                () -> portal.service(Listings.class)
                        .page(
                                AccountListing.LIST,
                                ListQuery.FIRST.with("kind", "ALLOTMENT").with("unit", unit))
                        .items()
                        .get(0));
    }

    private Statement statement(String unit, String from, String to) {
        String account = account(unit).id();
        return keepers.street(unit, () -> statements.of(account, from, to));
    }

    @Test
    void a_period_opens_with_what_was_held_before_its_first_day_and_closes_with_what_is_held_after_its_last() {
        // 23:30 of the first in the district, and half past midnight of the second
        String first = allotted(STREET, "100.00", "芙财〔2021〕11号");
        portal.clock().forward(Duration.ofHours(1));
        allotted(STREET, "30.50", "芙财〔2021〕12号");
        portal.clock().forward(Duration.ofDays(2));
        keepers.of("special", () -> portal.service(ReversalDesk.class).reverse(Document.Kind.ALLOTMENT, first, "文号写错"));

        var second = statement(STREET, "2021-02-02", "2021-02-02");
        assertEquals(10_000, second.opening());
        assertEquals(
                List.of(13_050L),
                second.lines().stream().map(Statement.Line::balance).toList());
        assertEquals(13_050, second.closing());

        var rest = statement(STREET, "2021年2月3日", null);
        assertEquals(second.closing(), rest.opening(), "a period opens as the one before it closed");
        assertEquals(10_000, rest.given());
        assertEquals(0, rest.received());
        assertEquals(account(STREET).balance(), rest.closing());

        var whole = statement(STREET, null, null);
        assertEquals(0, whole.opening());
        assertEquals(
                List.of(10_000L, 13_050L, 3_050L),
                whole.lines().stream().map(Statement.Line::balance).toList());
        assertEquals(13_050, whole.received());
        assertEquals(3_050, whole.closing());
    }

    @Test
    void days_in_the_wrong_order_and_days_that_are_none_are_told_apart_at_their_field() {
        allotted("dongan", "1.00", "芙财〔2021〕13号");
        var order = assertThrows(RuleBroken.class, () -> statement("dongan", "2021-02-05", "2021-02-04"));
        assertEquals("to", order.errors().get(0).field());
        assertTrue(order.getMessage().contains("2021-02-04"), order.getMessage());
        var none = assertThrows(RuleBroken.class, () -> statement("dongan", "2021-02-30", null));
        assertEquals("from", none.errors().get(0).field());
    }

    @Test
    void a_statement_is_read_by_who_reads_the_account_and_by_nobody_else() {
        allotted("donghu", "5.00", "芙财〔2021〕14号");
        String account = account("donghu").id();
        assertThrows(NotFound.class, () -> keepers.street("mapoling", () -> statements.of(account, null, null)));
        assertThrows(
                NotAllowed.class, () -> portal.as(Roles.CLERK, "donghu", () -> statements.of(account, null, null)));
        assertEquals(
                500,
                portal.as(Roles.INSPECTOR, "district", () -> statements.of(account, null, null))
                        .closing());
    }
}
