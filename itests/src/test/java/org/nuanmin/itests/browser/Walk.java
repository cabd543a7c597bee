package org.nuanmin.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes wherever the menu of someone leads, and from there to the first link of each kind: details, histories, prints;
 * opens the main form of each screen and sends it empty. Tells what was found wrong on the way.
 */
final class Walk {
    /** Where links lead; what is downloaded is no screen. */
    private static final String HREFS = """
            css => [...document.querySelectorAll(css)]
              .filter(a => !a.hasAttribute('download') && !a.hasAttribute('router-ignore')).map(a => a.getAttribute('href'))""";

    private static final String LINKS = "main a[href], .nm-detail a[href]";

    /**
     * What a screen shows, in one question; rows may be such that can't be opened. As if a card that was put aside kept its
     * number, a long list means to need all of its rows.
     */
    private static final String SHOWN = """
            () => {
              const has = css => !!document.querySelector(css);
              const cards = document.querySelector('.nm-cards');
              const needsAll = !!cards && cards.items.length > 500;
              if (needsAll) cards.$server.setViewportRange(0, cards.items.length);
              return {
                heading: has('main h1') || has('.nm-sheet'),
                refused: has(".nm-empty vaadin-icon[icon='vaadin:lock']"),
                title: document.title,
                facts: has('.nm-detail .nm-fact'),
                rows: [...document.querySelectorAll('.nm-master vaadin-grid, .nm-master vaadin-virtual-list')]
                  .some(list => (list.size || list.items?.length) > 0),
                details: has('.nm-row-link'),
                needsAll
              };
            }""";

    private static final String LOADED = "() => document.querySelector('.nm-cards').items.filter(row => row).length";

    /** For barriers it is enough to look at each screen on a PC in Chinese and on a phone in English. */
    private static final String NEITHER = "PHONE zh";

    /** Of a form on the page itself; one that only says more about a file has none. */
    private static final String SENDS = "main section:has(.nm-form) vaadin-button[theme~=primary]";

    private static final String EMPTY_FORM =
            "() => [...document.querySelectorAll('.nm-form [required]')].some(e => !e.value)"
                    + " && !!document.querySelector('" + SENDS + "')";

    private static final Set<String> FILTERS = Set.of("state", "unit", "query", "sort", "from", "to");

    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private final Person person;
    private final Page page;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> findings = new ArrayList<>();

    private Walk(Person person) {
        this.person = person;
        page = person.page;
    }

    /** On every screen. */
    static List<String> of(Person person) {
        Walk walk = new Walk(person);
        walk.everywhere(address -> true);
        return walk.findings;
    }

    /** On those screens alone on which nobody has been yet with this width and language. */
    static List<String> whereNobodyWas(Person person) {
        Walk walk = new Walk(person);
        walk.everywhere(walk::isNew);
        return walk.findings;
    }

    private void everywhere(Predicate<String> wanted) {
        arrive();
        opens("account", person::opensOwnMenu);
        opens("card", () -> page.keyboard().press("?"));
        if (page.locator(".nm-bell:not([data-count=''])").count() > 0) {
            opens("bell", () -> page.locator(".nm-bell").click());
        }
        for (String entry : hrefs(".nm-nav-link")) {
            if (wanted.test(entry) && seen.add(kind(entry))) {
                person.opensMenu();
                person.to(entry, page.locator(".nm-nav-link[href='" + entry + "']"));
                arrive();
            }
        }
        ahead.removeIf(address -> !wanted.test(address));
        while (!ahead.isEmpty()) {
            person.jumps(ahead.remove());
            arrive();
        }
    }

    private boolean isNew(String address) {
        return !EXAMINED.contains(person.seat() + name(address));
    }

    /** What lies over a page, the first time that anybody opens it so. */
    private void opens(String name, Runnable opening) {
        if (isNew(name)) {
            opening.run();
            person.calm();
            look(name);
            page.keyboard().press("Escape");
            person.calm();
        }
    }

    /** On a screen: a look, its form, and on to what it links to. */
    private void arrive() {
        seen.add(kind(page.url()));
        String screen = name(page.url());
        shown(screen, (Map<?, ?>) page.evaluate(SHOWN));
        if (look(screen)) {
            form(screen);
        }
        hrefs(LINKS).stream()
                .filter(link -> link.startsWith("/app/") && seen.add(kind(link)))
                .forEach(ahead::add);
    }

    private void shown(String screen, Map<?, ?> page) {
        boolean open = this.page.url().contains("open=");
        if (page.get("heading").equals(false)) {
            findings.add(screen + " has no heading");
        }
        if (page.get("refused").equals(true)) {
            findings.add(screen + " leads to a refusal");
        }
        String title = (String) page.get("title");
        if (this.page.url().contains("/app/") && !title.contains(" · ")) {
            findings.add(screen + " has no title of its own: " + title);
        }
        if (open && page.get("facts").equals(false)) {
            findings.add(screen + " shows nothing of the row that was opened");
        }
        if (!open && page.get("rows").equals(true) && page.get("details").equals(false)) {
            findings.add(screen + " has rows that open no detail");
        }
        if (page.get("needsAll").equals(true)) {
            loads(screen);
        }
    }

    private void loads(String screen) {
        person.calm();
        int loaded = ((Number) page.evaluate(LOADED)).intValue();
        if (loaded > 100) {
            findings.add(screen + " loads " + loaded + " rows for one phone's screen");
        }
    }

    private void form(String screen) {
        Locator opener = page.locator(".nm-head-actions vaadin-button[theme~=primary]");
        if (opener.count() > 0 && opener.first().isVisible() && opener.first().isEnabled()) {
            opener.first().click();
            person.calm();
        }
        Locator dialog = page.locator("vaadin-dialog-overlay");
        if (dialog.count() > 0) {
            look(screen + "-form");
            if (dialog.locator(".nm-form").count() > 0) {
                dialog.locator("[slot=footer] vaadin-button[theme~=primary]").click();
                person.calm();
                errors(screen);
            }
            page.keyboard().press("Escape");
            dialog.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            person.calm();
        } else if (Boolean.TRUE.equals(page.evaluate(EMPTY_FORM))) {
            page.locator(SENDS).first().click();
            person.calm();
            errors(screen);
        }
    }

    private void errors(String screen) {
        if (page.locator(".nm-form [invalid]").count() == 0) {
            findings.add(screen + " takes an empty form without a word at a field");
        }
        look(screen + "-errors");
    }

    /** Whether it was the first of its kind at this seat: only then its form is tried, and it is looked at closely. */
    private boolean look(String screen) {
        boolean first = EXAMINED.add(person.seat() + screen);
        if (!first) {
            findings.addAll(person.glances(screen));
        } else if (person.seat().equals(NEITHER)) {
            findings.addAll(person.looks(screen));
        } else {
            findings.addAll(person.examines(screen));
        }
        return first;
    }

    private List<String> hrefs(String css) {
        return ((List<?>) page.evaluate(HREFS, css))
                .stream().map(String::valueOf).toList();
    }

    /** Addresses that differ only in values are of one kind. */
    private static String kind(String address) {
        URI uri = URI.create(address);
        String keys = uri.getRawQuery() == null
                ? ""
                : Stream.of(uri.getRawQuery().split("&"))
                        .map(pair -> pair.replaceAll("=.*", ""))
                        .filter(key -> !FILTERS.contains(key))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return uri.getPath() + "?" + keys;
    }

    /** Such as hr-stations-open. */
    private static String name(String address) {
        String name = kind(address)
                .replaceFirst("^/(app/)?", "")
                .replaceAll("[^a-zA-Z0-9]+", "-")
                .replaceAll("-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
