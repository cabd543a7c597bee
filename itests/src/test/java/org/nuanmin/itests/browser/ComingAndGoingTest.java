package org.nuanmin.itests.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A department is renewed, stopped and started while people sit before other screens, and before its own. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class ComingAndGoingTest {
    private final Browser browser;

    ComingAndGoingTest(Browser browser) {
        this.browser = browser;
    }

    private void module(String verb) {
        browser.portal.command("module", verb, "hr");
    }

    @Test
    void words_half_typed_elsewhere_outlive_three_updates_and_nothing_is_loaded_anew() {
        try (Person admin = browser.signIn("sysadmin")) {
            admin.follows("账号").presses("新建账号").writes("姓名", "王小");
            admin.page.evaluate("() => { window.sameLoad = true; }");
            for (int update = 0; update < 3; update++) {
                module("update");
                assertThat(admin.page.getByLabel("姓名").last()).hasValue("王小");
            }
            admin.keys("明").picture("half-typed");
            assertThat(admin.page.getByLabel("姓名").last()).hasValue("王小明");
            assertEquals(true, admin.page.evaluate("() => window.sameLoad"), "the page was not loaded anew");
            assertEquals(List.of(), admin.troubles.taken());
        }
    }

    @Test
    void its_own_screens_say_that_it_is_away_and_are_there_again_when_it_returns() {
        try (Person clerk = browser.signIn("clerk")) {
            clerk.follows("居民诉求");
            clerk.page.evaluate("() => { window.sameLoad = true; }");
            module("stop");
            try {
                clerk.sees("这个模块暂停服务").picture("stopped");
                assertThat(clerk.page.locator(".nm-nav-link[href^='/app/hr/']")).hasCount(0);
                clerk.clicks("回首页").sees("早上好");
                clerk.page.goBack();
                clerk.calm().sees("这个模块暂停服务");
            } finally {
                module("start");
            }
            clerk.page.locator(".nm-row-link").first().waitFor();
            clerk.calm().sees("居民诉求").picture("returned");
            assertEquals(true, clerk.page.evaluate("() => window.sameLoad"), "the way back needed no loading");
            assertEquals(List.of(), clerk.troubles.taken());
        }
    }
}
