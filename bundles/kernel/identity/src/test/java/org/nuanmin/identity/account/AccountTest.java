package org.nuanmin.identity.account;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.User;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AccountTest {
    private static final Instant NOON = Instant.parse("2021-02-08T04:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Account account = new Account(new User("1", "li", "李", "hr-bureau"), "hash", false, NOON);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOON, 5, PAUSE);
        }
    }

    @Test
    void four_failures_lock_nothing() {
        fail(4);
        assertTrue(account.opensAt(NOON));
    }

    @Test
    void five_failures_lock_for_thirty_minutes() {
        fail(5);
        assertFalse(account.opensAt(NOON.plus(PAUSE).minusSeconds(1)));
        assertTrue(account.opensAt(NOON.plus(PAUSE)));
    }

    @Test
    void failures_while_locked_do_not_lengthen_the_lock() {
        fail(5);
        for (int i = 0; i < 10; i++) {
            account.failed(NOON.plusSeconds(600), 5, PAUSE);
        }
        assertTrue(account.opensAt(NOON.plus(PAUSE)));
    }

    @Test
    void a_sign_in_forgets_the_failures_before_it() {
        fail(4);
        account.signedIn(NOON);
        fail(4);
        assertTrue(account.opensAt(NOON));
    }

    @Test
    void unlocking_ends_a_lock_by_failures_too() {
        fail(5);
        account.unlock();
        assertTrue(account.opensAt(NOON));
    }

    @Test
    void a_lock_by_an_administrator_lasts_and_ends_every_session() {
        long before = account.generation();
        account.lock();
        assertFalse(account.opensAt(NOON.plus(Duration.ofDays(900))));
        assertEquals(before + 1, account.generation());
    }
}
