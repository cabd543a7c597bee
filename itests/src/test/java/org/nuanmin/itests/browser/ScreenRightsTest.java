package org.nuanmin.itests.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.nuanmin.itests.Rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every role at every screen, by its address and by the menu: default deny. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class ScreenRightsTest {
    private final Browser browser;

    ScreenRightsTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void no_role_opens_a_screen_or_is_offered_one_without_its_right() {
        Rights rights = Rights.of(browser.portal);
        Map<String, String> screens = Rights.ofScreens();
        List<String> wrong = new ArrayList<>();
        Set<String> entries = new TreeSet<>();
        rights.accounts().forEach((role, account) -> {
            Set<String> held = rights.roles().get(role);
            Person person = browser.takesSeat(account);
            for (String entry : menu(person)) {
                entries.add(entry);
                if (!held.contains(screens.getOrDefault(entry, "a right that somebody wrote down"))) {
                    wrong.add(role + " is offered " + entry);
                }
            }
            screens.forEach((screen, right) -> {
                if (!held.contains(right) && !refused(person, screen)) {
                    wrong.add(role + " opens " + screen);
                }
            });
        });
        assertEquals(List.of(), wrong);
        entries.removeAll(screens.keySet());
        assertEquals(Set.of(), entries, "a screen whose right stands in no line of rights-of-screens.txt");
    }

    private static List<String> menu(Person person) {
        return person.page.locator(".nm-nav-link").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.startsWith("/app/"))
                .toList();
    }

    private static boolean refused(Person person, String screen) {
        person.jumps(screen);
        return person.page.locator("main").innerText().contains("您没有打开这一页的权限");
    }
}
