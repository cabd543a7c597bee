package org.nuanmin.identity.session;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.account.AccountDesk;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.SignIn;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class SignInTest {
    private static final String PASSWORD = "Spring-2021-warm";

    private final Portal portal;
    private final SignIn signIn;
    private final BearerTokens tokens;
    private final AccountDesk desk;

    SignInTest(Portal portal) {
        this.portal = portal;
        signIn = portal.service(SignIn.class);
        tokens = portal.service(BearerTokens.class);
        desk = portal.service(AccountDesk.class);
    }

    private User someone() {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        return portal.asPortal(() ->
                portal.service(Accounts.class).create(name, "某人", "wenyilu", PASSWORD, Map.of(Roles.CLERK, "wenyilu")));
    }

    /** Each test comes from an address of its own. */
    private static String address() {
        return UUID.randomUUID().toString();
    }

    private SignInRefused refused(String username, String password, String address) {
        return assertThrows(SignInRefused.class, () -> signIn.password(username, password, address));
    }

    private void failFiveTimes(User user) {
        for (int i = 0; i < 5; i++) {
            refused(user.username(), "wrong", address());
        }
    }

    @Test
    void the_right_password_signs_in_whatever_the_case_and_width_of_the_user_name() {
        User user = someone();
        assertEquals(user, signIn.password(user.username(), PASSWORD, address()));
        assertEquals(user, signIn.password(" " + user.username().toUpperCase(Locale.ROOT), PASSWORD, address()));
    }

    @Test
    void five_failures_lock_even_for_the_right_password() {
        User user = someone();
        failFiveTimes(user);
        refused(user.username(), PASSWORD, address());
        assertEquals(
                1,
                portal.audit().about(user.id()).stream()
                        .filter(entry -> entry.action().equals("identity.user.locked-by-failures"))
                        .count());
    }

    @Test
    void unknown_wrong_and_locked_hear_the_same_words() {
        User user = someone();
        String wrong = refused(user.username(), "wrong", address()).getMessage();
        String unknown = refused("nobody-here", PASSWORD, address()).getMessage();
        failFiveTimes(user);
        String locked = refused(user.username(), PASSWORD, address()).getMessage();
        assertEquals(wrong, unknown);
        assertEquals(wrong, locked);
    }

    @Test
    void an_unknown_user_takes_as_long_as_a_known_one() {
        User user = someone();
        refused(user.username(), "warm-up", address());
        long known = nanos(() -> refused(user.username(), "wrong", address()));
        long unknown = nanos(() -> refused("nobody-here", "wrong", address()));
        assertTrue(unknown > known / 3, "unknown " + unknown + " ns, known " + known + " ns");
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Test
    void a_spray_over_many_users_from_one_address_is_stopped_and_told_when_to_come_back() {
        String address = address();
        for (int i = 0; i < 20; i++) {
            assertEquals(0, refused("sprayed-" + i, PASSWORD, address).retryAfterSeconds());
        }
        int wait = refused("sprayed-20", PASSWORD, address).retryAfterSeconds();
        assertTrue(wait > 0 && wait <= 30, "waits " + wait);
    }

    @Test
    void a_throttled_address_stops_nobody_elsewhere() {
        User user = someone();
        String address = address();
        for (int i = 0; i < 20; i++) {
            refused("sprayed-" + i, "wrong", address);
        }
        assertEquals(user, signIn.password(user.username(), PASSWORD, address()));
        assertTrue(refused(user.username(), PASSWORD, address).retryAfterSeconds() > 0);
    }

    @Test
    void what_was_typed_for_an_unknown_user_stands_nowhere_in_the_audit() {
        String typed = "my-secret-" + UUID.randomUUID();
        refused(typed, typed, address());
        assertTrue(portal.audit().of("identity.sign-in.refused").stream()
                .noneMatch(entry -> entry.toString().contains(typed)));
    }

    @Test
    void a_sign_in_is_audited() {
        User user = someone();
        signIn.password(user.username(), PASSWORD, address());
        assertTrue(portal.audit().about(user.id()).stream()
                .anyMatch(entry -> entry.action().equals("identity.signed-in")));
    }

    @Test
    void a_token_stands_for_its_user_and_is_stored_nowhere() {
        User user = someone();
        NewToken token = tokens.create(user.username(), PASSWORD, "report", address());
        assertEquals(user, portal.service(Tokens.class).user(token.token()).orElseThrow());
        assertTrue(portal.service(Tokens.class).user(token.token() + "x").isEmpty());
    }

    @Test
    void labels_of_tokens_may_repeat_and_each_token_ends_alone() {
        User user = someone();
        NewToken one = tokens.create(user.username(), PASSWORD, "report", address());
        NewToken two = tokens.create(user.username(), PASSWORD, "report", address());
        portal.as(user, () -> {
            tokens.endCurrent(one.token());
            return one;
        });
        assertTrue(tokens.user(one.token()).isEmpty());
        assertTrue(tokens.user(two.token()).isPresent());
    }

    @Test
    void a_changed_password_ends_every_session_and_token() {
        User user = someone();
        NewToken token = tokens.create(user.username(), PASSWORD, "", address());
        long session = signIn.generation(user.id());
        change(user, PASSWORD, "Summer-2021-warm");
        assertTrue(tokens.user(token.token()).isEmpty());
        assertTrue(signIn.still(user.id(), session).isEmpty());
        assertEquals(user, signIn.password(user.username(), "Summer-2021-warm", address()));
    }

    private void change(User user, String current, String wanted) {
        portal.as(user, () -> {
            portal.service(OwnAccount.class).changePassword(current, wanted, address());
            return user;
        });
    }

    @Test
    void a_locked_account_loses_its_sessions_and_tokens_at_once() {
        User user = someone();
        NewToken token = tokens.create(user.username(), PASSWORD, "", address());
        long session = signIn.generation(user.id());
        as(Roles.SYSTEM_ADMIN, () -> desk.lock(user.id()));
        assertTrue(tokens.user(token.token()).isEmpty());
        assertTrue(signIn.still(user.id(), session).isEmpty());
        refused(user.username(), PASSWORD, address());
    }

    private void as(String role, Runnable work) {
        portal.as(role, "district", () -> {
            work.run();
            return role;
        });
    }

    @Test
    void an_unlocked_account_signs_in_again() {
        User user = someone();
        failFiveTimes(user);
        as(Roles.SYSTEM_ADMIN, () -> desk.unlock(user.id()));
        assertEquals(user, signIn.password(user.username(), PASSWORD, address()));
    }

    @Test
    void the_last_five_passwords_are_refused() {
        User user = someone();
        String last = PASSWORD;
        for (int i = 1; i <= 4; i++) {
            change(user, last, "Summer-2021-" + i);
            last = "Summer-2021-" + i;
        }
        String now = last;
        assertThrows(RuleBroken.class, () -> change(user, now, PASSWORD));
        change(user, now, "Summer-2021-5");
        change(user, "Summer-2021-5", PASSWORD);
    }

    @Test
    void a_weak_password_is_refused_at_its_field() {
        User user = someone();
        for (String weak : new String[] {"Short-1", "onlysmallletters", "smallletters2021", user.username() + "-AB1"}) {
            var refused = assertThrows(RuleBroken.class, () -> change(user, PASSWORD, weak));
            assertEquals("password", refused.errors().get(0).field());
        }
    }

    @Test
    void who_has_a_temporary_password_may_change_it_and_nothing_else() {
        User user = someone();
        as(Roles.SYSTEM_ADMIN, () -> desk.resetPassword(user.id(), "Given-2021-once"));
        assertFalse(may(user, IdentityPermissions.UNIT_READ));
        assertTrue(may(user, IdentityPermissions.ACCOUNT_OWN));
        change(user, "Given-2021-once", "Summer-2021-warm");
        assertTrue(may(user, IdentityPermissions.UNIT_READ));
    }

    private boolean may(User user, String permission) {
        return portal.as(user, () -> portal.service(Identity.class).may(permission));
    }

    @Test
    void an_administrator_s_password_is_reset_by_nobody() {
        User auditor = portal.holding(Roles.AUDITOR, "district");
        assertThrows(
                RuleBroken.class,
                () -> as(Roles.SYSTEM_ADMIN, () -> desk.resetPassword(auditor.id(), "Given-2021-once")));
    }
}
