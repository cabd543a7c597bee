package org.nuanmin.identity.setup;

import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Setup;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertThrows;

@PortalTest(settings = "org.nuanmin.identity:setupHours=0")
class SetupExpiryTest {
    @Test
    void an_expired_code_makes_nobody(Portal portal) {
        var setup = portal.service(Setup.class);
        String code = portal.asPortal(setup::codes).get(0).code();
        assertThrows(RuleBroken.class, () -> setup.administrator(code, "late", "迟到", "First-2021-start", "somewhere"));
    }
}
