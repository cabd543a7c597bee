package org.nuanmin.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.expense.ExpenseListing;
import org.nuanmin.ledger.expense.ExpenseRow;
import org.nuanmin.ledger.expense.InvoiceDesk;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class InvoiceTest {
    private static final String DISTRICT = "district";

    private final Portal portal;
    private final FundDesk funds;
    private final ExpenseDesk expenses;
    private final InvoiceDesk invoices;
    private final Keepers keepers;

    InvoiceTest(Portal portal) {
        this.portal = portal;
        funds = portal.service(FundDesk.class);
        expenses = portal.service(ExpenseDesk.class);
        invoices = portal.service(InvoiceDesk.class);
        keepers = new Keepers(portal);
    }

    private static byte[] photo(int size) {
        byte[] jpeg = new byte[size];
        Arrays.fill(jpeg, (byte) size);
        System.arraycopy(HexFormat.of().parseHex("ffd8ffe000104a46"), 0, jpeg, 0, 8);
        return jpeg;
    }

    private static ExpenseDesk.Wish wish(String unit, String invoice) {
        return new ExpenseDesk.Wish("special", unit, "10.00", "取暖", "长沙某暖通店", invoice);
    }

    private String filed(String unit, String invoice) {
        keepers.of("special", () -> funds.book("special", "10.00", "长财〔2021〕1号"));
        keepers.of("special", () -> funds.allot("special", unit, "10.00", "芙财〔2021〕2号"));
        return keepers.street(unit, () -> expenses.file(wish(unit, invoice)));
    }

    private Attachment attach(String unit, String expense, byte[] file) {
        return keepers.street(unit, () -> invoices.attach(expense, "发票.jpg", new ByteArrayInputStream(file)));
    }

    private ExpenseRow row(String expense) {
        return portal.as(
                Roles.INSPECTOR,
                DISTRICT,
                () -> portal.service(Listings.class)
                        .one(ExpenseListing.LIST, expense)
                        .orElseThrow());
    }

    @Test
    void an_invoice_s_photo_of_some_megabytes_is_seen_by_whoever_sees_the_expense() {
        String expense = filed("huoxing", "FP-S1");
        byte[] photo = photo(4 << 20);
        Attachment scan = attach("huoxing", expense, photo);
        assertEquals("image/jpeg", scan.type());
        assertEquals(1, row(expense).scans());
        for (String reader : List.of(Roles.INSPECTOR, Roles.FINANCE)) {
            assertEquals(List.of(scan), portal.as(reader, DISTRICT, () -> invoices.of(expense)), reader);
        }
        var out = new ByteArrayOutputStream();
        keepers.street("huoxing", () -> {
            invoices.write(expense, scan.id(), out);
            return expense;
        });
        assertArrayEquals(photo, out.toByteArray());
    }

    @Test
    void another_street_and_whoever_may_not_see_expenses_sees_no_invoice_either() {
        String expense = filed("dongan", "FP-S2");
        Attachment scan = attach("dongan", expense, photo(2000));
        assertThrows(NotFound.class, () -> keepers.street("donghu", () -> invoices.of(expense)));
        assertThrows(NotFound.class, () -> keepers.street("donghu", () -> invoices.get(expense, scan.id())));
        assertThrows(NotFound.class, () -> attach("donghu", expense, photo(2001)));
        assertThrows(NotAllowed.class, () -> portal.as(Roles.LEADER, DISTRICT, () -> invoices.of(expense)));
        assertThrows(
                NotAllowed.class,
                () -> portal.as(
                        Roles.INSPECTOR,
                        DISTRICT,
                        () -> invoices.attach(expense, "x.jpg", new ByteArrayInputStream(photo(9)))));
    }

    @Test
    void an_attachment_is_found_by_its_own_expense_alone() {
        String expense = filed("wulipai", "FP-S3");
        String another = filed("wulipai", "FP-S4");
        Attachment scan = attach("wulipai", expense, photo(3000));
        String foreign = portal.asPortal(() -> portal.service(Attachments.class)
                .add("hr", Ids.next(), "x.jpg", photo(10))
                .id());
        assertThrows(NotFound.class, () -> keepers.street("wulipai", () -> invoices.get(another, scan.id())));
        assertThrows(NotFound.class, () -> keepers.street("wulipai", () -> invoices.get(expense, foreign)));
    }

    @Test
    void an_expense_is_filed_with_its_invoice_or_not_at_all() {
        keepers.of("special", () -> funds.book("special", "10.00", "长财〔2021〕1号"));
        keepers.of("special", () -> funds.allot("special", "xianghu", "10.00", "芙财〔2021〕2号"));
        byte[] text = "GIF89a no picture of ours".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var refused = assertThrows(
                RuleBroken.class,
                () -> keepers.street(
                        "xianghu",
                        () -> invoices.file(wish("xianghu", "FP-S5"), "发票.jpg", new ByteArrayInputStream(text))));
        assertEquals(Attachments.FIELD, refused.errors().get(0).field());
        assertEquals(1_000, keepers.balance(AccountKind.ALLOTMENT, "special", "xianghu"), "nothing is set apart");
        String id = keepers.street(
                "xianghu",
                () -> invoices.file(wish("xianghu", "FP-S5"), "发票.jpg", new ByteArrayInputStream(photo(500))));
        assertEquals(1, row(id).scans());
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_the_limit_in_words() {
        String expense = filed("mapoling", "FP-S6");
        var refused = assertThrows(RuleBroken.class, () -> attach("mapoling", expense, photo((10 << 20) + 1)));
        assertTrue(refused.getMessage().contains("10 MB"), refused.getMessage());
        assertEquals(0, row(expense).scans());
    }

    @Test
    void the_same_photo_twice_is_one_and_a_second_page_is_another() {
        String expense = filed("chaoyangjie", "FP-S7");
        attach("chaoyangjie", expense, photo(700));
        attach("chaoyangjie", expense, photo(700));
        assertEquals(1, row(expense).scans());
        attach("chaoyangjie", expense, photo(701));
        assertEquals(2, row(expense).scans());
    }

    @Test
    void paid_without_a_scan_is_found_in_the_list_and_one_can_still_be_added_but_never_to_what_was_refused() {
        String expense = filed("jiucaiyuan", "FP-S8");
        keepers.of("special", () -> {
            expenses.pay(expense);
            return expense;
        });
        var asked = ListQuery.FIRST.with("state", "PAID").with("scanned", "NO").with("unit", "jiucaiyuan");
        assertEquals(
                1,
                portal.as(
                        Roles.INSPECTOR,
                        DISTRICT,
                        () -> portal.service(Listings.class).count(ExpenseListing.LIST, asked)));
        attach("jiucaiyuan", expense, photo(800));
        assertEquals(
                0,
                portal.as(
                        Roles.INSPECTOR,
                        DISTRICT,
                        () -> portal.service(Listings.class).count(ExpenseListing.LIST, asked)));
        String refused = filed("jiucaiyuan", "FP-S9");
        keepers.of("special", () -> {
            expenses.refuse(refused, "票据不清");
            return refused;
        });
        var late = assertThrows(RuleBroken.class, () -> attach("jiucaiyuan", refused, photo(900)));
        assertTrue(late.isConflict());
    }
}
