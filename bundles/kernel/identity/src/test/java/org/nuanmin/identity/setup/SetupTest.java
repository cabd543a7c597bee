package org.nuanmin.identity.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Setup;
import org.nuanmin.portal.api.identity.SetupCode;
import org.nuanmin.portal.api.identity.SignIn;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {
    private static final String PASSWORD = "First-2021-start";

    private final Portal portal;
    private final Setup setup;

    SetupTest(Portal portal) {
        this.portal = portal;
        setup = portal.service(Setup.class);
    }

    private List<SetupCode> codes() {
        return portal.asPortal(setup::codes);
    }

    private User use(String code, String username) {
        return setup.administrator(
                code, username, "管理员", PASSWORD, UUID.randomUUID().toString());
    }

    private static String of(List<SetupCode> codes, String role) {
        return codes.stream()
                .filter(code -> code.role().equals(role))
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    @Order(1)
    void a_new_portal_has_no_account_and_misses_three_administrators() {
        assertEquals(Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR), setup.missing());
        assertThrows(SignInRefused.class, () -> portal.service(SignIn.class).password("admin", "admin", "somewhere"));
    }

    @Test
    @Order(2)
    void only_the_operator_asks_for_codes() {
        assertThrows(NotAllowed.class, setup::codes);
        User clerk = portal.asPortal(() -> portal.service(Accounts.class)
                .create("a-clerk", "某人", "wenyilu", PASSWORD, Map.of(Roles.CLERK, "wenyilu")));
        assertThrows(NotAllowed.class, () -> portal.as(clerk, setup::codes));
    }

    @Test
    @Order(3)
    void new_codes_end_the_ones_before() {
        String before = of(codes(), Roles.AUDITOR);
        codes();
        assertThrows(RuleBroken.class, () -> use(before, "late"));
    }

    @Test
    @Order(4)
    void a_code_makes_its_own_administrator_once_however_it_is_typed() {
        var codes = codes();
        assertEquals(3, codes.stream().map(SetupCode::code).distinct().count());
        String code = of(codes, Roles.SYSTEM_ADMIN);
        User made = use(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), "first-system");
        assertThrows(RuleBroken.class, () -> use(code, "second-system"));
        assertEquals(Set.of(Roles.SECURITY_ADMIN, Roles.AUDITOR), setup.missing());
        assertEquals(made, portal.service(SignIn.class).password("first-system", PASSWORD, "here"));
    }

    @Test
    @Order(5)
    void a_weak_password_uses_up_no_code() {
        String code = of(codes(), Roles.SECURITY_ADMIN);
        assertThrows(RuleBroken.class, () -> setup.administrator(code, "first-security", "管理员", "weak", "somewhere"));
        use(code, "first-security");
    }

    @Test
    @Order(6)
    void guessing_codes_is_throttled() {
        for (int i = 0; i < 20; i++) {
            assertThrows(
                    RuleBroken.class,
                    () -> setup.administrator("00000-00000-00000-00000", "x1", "x", PASSWORD, "guesser"));
        }
        assertTrue(assertThrows(
                                SignInRefused.class,
                                () -> setup.administrator("00000-00000-00000-00000", "x1", "x", PASSWORD, "guesser"))
                        .retryAfterSeconds()
                > 0);
    }

    @Test
    @Order(7)
    void with_three_administrators_there_are_no_more_codes_until_one_is_locked() {
        use(of(codes(), Roles.AUDITOR), "first-auditor");
        assertTrue(assertThrows(RuleBroken.class, this::codes).isConflict());
        portal.asPortal(() -> {
            portal.service(Accounts.class).lock("first-auditor");
            return setup;
        });
        assertEquals(Set.of(Roles.AUDITOR), setup.missing());
        use(of(codes(), Roles.AUDITOR), "second-auditor");
    }
}
