package org.nuanmin.itests.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.nuanmin.itests.Installation;

/** Where people come to the portal from; each has a window of his own, with cookies of its own. */
final class Browser {
    private final com.microsoft.playwright.Browser chromium;
    final Installation portal;

    Browser(com.microsoft.playwright.Browser chromium, Installation portal) {
        this.chromium = chromium;
        this.portal = portal;
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

    /** Someone who sees the sign-in page. */
    Person visitor(String account, Width width) {
        var window = chromium.newContext(new NewContextOptions()
                .setViewportSize(width.px, width.high)
                .setIsMobile(width == Width.PHONE)
                .setHasTouch(width == Width.PHONE)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        window.setDefaultTimeout(20_000);
        Person person = new Person(window.newPage(), "http://127.0.0.1:" + portal.port(), account, width);
        person.goes("/");
        return person;
    }
}
