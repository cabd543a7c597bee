package org.nuanmin.ledger.ui;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.testkit.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(Set.of("accounts", "postings", "expenses", "stocks"), screens.menu(Roles.FINANCE, DISTRICT));
        assertEquals(Set.of("accounts", "postings"), screens.menu(Roles.UNION, DISTRICT));
        assertEquals(Set.of("accounts", "postings", "stocks"), screens.menu(Roles.LEADER, DISTRICT));
        assertEquals(Set.of("accounts", "postings", "expenses", "stocks"), screens.menu(Roles.INSPECTOR, DISTRICT));
        assertEquals(Set.of("accounts", "postings", "expenses", "stocks"), screens.menu(Roles.STREET, "wenyilu"));
        assertEquals(Set.of(), screens.menu(Roles.CLERK, "wenyilu"));
        assertEquals(Set.of(), screens.menu(Roles.SYSTEM_ADMIN, DISTRICT));
        assertEquals(Set.of(), screens.menu(Roles.AUDITOR, DISTRICT));
    }
}
