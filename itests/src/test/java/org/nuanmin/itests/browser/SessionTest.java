package org.nuanmin.itests.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a sign-in begins and ends, and what someone without a right gets. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class SessionTest {
    private final Browser browser;

    SessionTest(Browser browser) {
        this.browser = browser;
    }

    private static String sessionId(Person person) {
        return person.page.context().cookies().stream()
                .filter(cookie -> cookie.httpOnly)
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Read by the running portal. */
    private void idle(String minutes) {
        browser.portal.with("org.nuanmin.identity", "idleMinutes = " + minutes);
    }

    @Test
    void signing_in_gives_the_session_a_new_id() {
        try (Person clerk = browser.visitor("clerk", Width.WIDE)) {
            String before = sessionId(clerk);
            clerk.signIn();
            assertNotEquals(before, sessionId(clerk));
        }
    }

    @Test
    void a_locked_account_is_refused_in_words_and_stays_outside() {
        try (Person locked = browser.visitor("disabled", Width.WIDE)) {
            locked.asksToSignIn().sees("没有登录").picture("refused");
            assertEquals(1, locked.page.locator("input[type=password]").count());
            assertEquals(List.of(), locked.troubles.taken());
        }
    }

    @Test
    void signing_out_closes_the_sockets_of_all_windows_and_leads_to_the_sign_in_page() {
        try (Person clerk = browser.signIn("clerk");
                Person other = clerk.opensAnotherWindow("/app/hr/requests")) {
            clerk.signOut();
            assertEquals(1, clerk.page.locator("input[type=password]").count());
            other.page.waitForCondition(() -> other.closedSockets() > 0);
            other.goes("/app/hr/requests");
            assertEquals(1, other.page.locator("input[type=password]").count());
        }
    }

    @Test
    void a_screen_opened_by_its_address_without_the_permission_is_refused_and_recorded() {
        try (Person clerk = browser.signIn("clerk")) {
            clerk.goes("/app/hr/stations/import").sees("您没有打开这一页的权限").picture("refused");
            assertEquals(0, clerk.page.locator("vaadin-upload").count());
            assertTrue(clerk.troubles.taken().stream().allMatch(trouble -> trouble.contains("403")));
        }
    }

    @Test
    void a_sign_in_that_is_left_alone_ends_and_says_so() {
        idle("0.2");
        try (Person clerk = browser.visitor("clerk2", Width.WIDE)) {
            clerk.comesUntilSeeing("/", "闲置 12 秒自动退出").signIn();
            clerk.page.locator(".nm-idle").waitFor(Person.within(20));
            clerk.picture("idle-warning");
            clerk.page.locator("input[type=password]").waitFor(Person.within(20));
            clerk.calm().sees("闲置太久，已自动退出").picture("idle-ended");
        } finally {
            idle("15");
        }
        try (Person clerk = browser.visitor("clerk2", Width.WIDE)) {
            clerk.comesUntilSeeing("/", "闲置 15 分钟自动退出");
        }
    }
}
