package org.nuanmin.ledger.ui;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.kit.ScanList;
import org.nuanmin.ui.testkit.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ScreensTest {
    private static final String DISTRICT = "district";

    private final Screens screens;

    ScreensTest(Portal portal) {
        screens = Screens.of(portal, "ledger");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void each_finds_in_the_menu_what_is_his_to_do() {
        assertEquals(
                Set.of("accounts", "postings", "expenses", "stocks", "reconciliations"),
                screens.menu(Roles.FINANCE, DISTRICT));
        assertEquals(Set.of("accounts", "postings", "reconciliations"), screens.menu(Roles.UNION, DISTRICT));
        assertEquals(Set.of("accounts", "postings", "stocks", "reconciliations"), screens.menu(Roles.LEADER, DISTRICT));
        assertEquals(
                Set.of("accounts", "postings", "expenses", "stocks", "reconciliations"),
                screens.menu(Roles.INSPECTOR, DISTRICT));
        assertEquals(Set.of("accounts", "postings", "expenses", "stocks"), screens.menu(Roles.STREET, "wenyilu"));
        assertEquals(Set.of("reconciliations"), screens.menu(Roles.HR_OFFICER, DISTRICT));
        assertEquals(Set.of(), screens.menu(Roles.CLERK, "wenyilu"));
        assertEquals(Set.of(), screens.menu(Roles.SYSTEM_ADMIN, DISTRICT));
        assertEquals(Set.of(), screens.menu(Roles.AUDITOR, DISTRICT));
    }

    @Test
    void an_invoice_s_picture_is_shown_and_a_document_is_offered_each_with_name_size_and_who_added_it() {
        var list = new ScanList(
                List.of(scan("发票.jpg", "image/jpeg", 2_500_000), scan("清单.pdf", "application/pdf", 640 << 10)),
                (each, out) -> {});
        String shown = list.getElement().getOuterHTML();
        assertEquals(1, shown.split("<img").length - 1, shown);
        for (String part : List.of("发票.jpg", "清单.pdf", "2.4 MB", "640 KB", "闻艺")) {
            assertTrue(shown.contains(part), () -> part + " in " + shown);
        }
    }

    private static Attachment scan(String name, String type, long size) {
        return new Attachment("id", "ledger", "expense", name, type, size, "00", "闻艺", Instant.EPOCH);
    }
}
