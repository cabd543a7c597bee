package org.nuanmin.itests.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Everyone who has an account goes everywhere his menu leads, on a PC and on a phone. */
@ExtendWith(PortalAtHand.class)
class WalkTest {
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
                "park-reviewer",
                "street",
                "reviewer",
                "clerk",
                "street2",
                "reviewer2",
                "clerk2"
            })
    void walks_everywhere_and_finds_nothing_wrong(String account) {
        for (Width width : Width.values()) {
            try (Person person = browser.signIn(account, width)) {
                assertEquals("", String.join("\n", Walk.of(person)));
            }
        }
    }
}
