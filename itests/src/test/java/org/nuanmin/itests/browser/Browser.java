package org.nuanmin.itests.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.EnumMap;
import java.util.Map;
import org.nuanmin.itests.Installation;

/** Where people come to the portal from; each has a window of his own, with cookies of its own. */
final class Browser {
    /** In milliseconds: beside other work a page may take long. */
    private static final int PATIENCE = 60_000;

    /** A window that stays open, and what went wrong in it. */
    private record Seat(Page page, Troubles troubles) {
        static Seat in(BrowserContext window) {
            Page page = window.newPage();
            return new Seat(page, new Troubles(page));
        }

        /** Nothing is left of whoever sat here. */
        Troubles cleared() {
            page.navigate("about:blank");
            page.context().clearCookies();
            troubles.taken();
            return troubles;
        }
    }

    private final com.microsoft.playwright.Browser chromium;
    final Installation portal;
    private final Map<Width, Seat> seats = new EnumMap<>(Width.class);

    Browser(com.microsoft.playwright.Browser chromium, Installation portal) {
        this.chromium = chromium;
        this.portal = portal;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Someone on an old PC who has signed in. */
    Person signIn(String account) {
        return signIn(account, Width.WIDE);
    }

    Person signIn(String account, Width width) {
        Person person = visitor(account, width);
        person.signIn();
        return person;
    }

    Person takesSeat(String account) {
        return takesSeat(account, Width.WIDE);
    }

    /** Someone who takes the seat of whoever sat there before: a window that has loaded the portal's files already. */
    Person takesSeat(String account, Width width) {
        Seat seat = seats.computeIfAbsent(width, wanted -> Seat.in(window(wanted)));
        seat.page.setViewportSize(width.px, width.high);
        Person person = person(seat.page, seat.cleared(), account, width).keepsSeat();
        person.signIn();
        return person;
    }

    /** Someone who sees the sign-in page. */
    Person visitor(String account, Width width) {
        Page page = window(width).newPage();
        return person(page, new Troubles(page), account, width);
    }

    private Person person(Page page, Troubles troubles, String account, Width width) {
        Person person = new Person(page, troubles, "http://127.0.0.1:" + portal.port(), account, width);
        person.goes("/");
        return person;
    }

    private BrowserContext window(Width width) {
        var window = chromium.newContext(new NewContextOptions()
                .setViewportSize(width.px, width.high)
                .setIsMobile(width == Width.PHONE)
                .setHasTouch(width == Width.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        window.setDefaultTimeout(PATIENCE);
        return window;
    }
}
