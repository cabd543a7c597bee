package org.nuanmin.itests.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Everyone who has an account goes everywhere his menu leads on a PC; then with a phone, and with that in English, to what
 * nobody has seen so yet.
 */
@Execution(ExecutionMode.CONCURRENT)
class WalkTest {
    @RegisterExtension
    static final PortalAtHand OWN = new PortalAtHand("walk");

    private final Browser browser;

    WalkTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secadmin",
                "sysadmin",
                "auditor",
                "hr",
                "finance",
                "union",
                "leader",
                "inspector",
                "industry",
                "park",
                "street",
                "reviewer",
                "clerk2"
            })
    void walks_everywhere_and_finds_nothing_wrong(String account) {
        Person person = browser.takesSeat(account);
        List<String> findings = new ArrayList<>(Walk.of(person));
        findings.addAll(Walk.whereNobodyWas(person.takesPhone()));
        findings.addAll(Walk.whereNobodyWas(person.readsEnglish()));
        assertEquals("", String.join("\n", findings));
    }

    /** The same role as one above, at a unit of another kind. */
    @ParameterizedTest
    @ValueSource(strings = "park-reviewer")
    void finds_nothing_wrong_elsewhere(String account) {
        assertEquals("", String.join("\n", Walk.of(browser.takesSeat(account))));
    }
}
