package org.nuanmin.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nuanmin.itests.Installation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Someone before a screen: what he does and sees, in sentences. */
final class Person implements AutoCloseable {
    /** What is still asked for, drawn or moved. */
    private static final String RESTLESS = """
            () => {
              const all = css => [...document.querySelectorAll(css)], clients = Object.values(window.Vaadin?.Flow?.clients || {});
              const is = {
                starting: clients.length === 0,
                asking: clients.some(client => client.isActive?.()),
                loading: all('vaadin-grid[loading], .nm-skeleton').some(e => e.offsetParent),
                cards: !all('vaadin-virtual-list').every(l => !l.items?.length || !l.offsetParent || l.querySelector('.nm-row-card')),
                rows: !all('vaadin-grid').every(g => !g.size || !g.offsetParent || g.querySelector('vaadin-grid-cell-content .nm-row-link, vaadin-grid-cell-content .nm-badge')
                  || [...g.querySelectorAll('vaadin-grid-cell-content')].some(c => c.textContent.trim() && !c.querySelector('vaadin-grid-sorter'))),
                fonts: document.fonts.status !== 'loaded',
                moving: !document.getAnimations().every(a => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity)
              };
              return Object.keys(is).filter(each => is[each]).join(', ');
            }""";

    private static final String CALM = "() => !(" + RESTLESS + ")()";

    /** Asked with each frame, the browser would draw all the time. */
    private static final Page.WaitForFunctionOptions NOW_AND_THEN =
            new Page.WaitForFunctionOptions().setPollingInterval(40).setTimeout(60_000);

    final Page page;
    final Troubles troubles;
    private final String base;
    private final String account;
    private Width width;
    private final List<String> found = new ArrayList<>();
    private String shelf = "";
    private String language = "zh";
    private boolean keepsSeat;

    Person(Page page, Troubles troubles, String base, String account, Width width) {
        this.page = page;
        this.troubles = troubles;
        this.base = base;
        this.account = account;
        this.width = width;
    }

    Person goes(String path) {
        page.navigate(base + path);
        return calm();
    }

    /** Loads a page anew until these words stand on it. */
    Person comesUntilSeeing(String path, String words) {
        page.waitForCondition(() -> goes(path).page.getByText(words).count() > 0);
        return this;
    }

    /** Goes on with a phone in the hand. */
    Person takesPhone() {
        width = Width.PHONE;
        page.setViewportSize(width.px, width.high);
        page.locator(".nm-master vaadin-grid")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return calm();
    }

    /** Goes on in English. */
    Person readsEnglish() {
        page.context().addCookies(List.of(new Cookie("nuanmin-language", "en").setUrl(base)));
        language = "en";
        return goes("/");
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    /** Fills in the sign-in form and sends it, whatever comes of it. */
    Person asksToSignIn() {
        types("用户名", account);
        page.locator("input[type=password]").fill(Installation.PASSWORD);
        page.locator("vaadin-button[theme~=submit]").click();
        return calm();
    }

    Person signIn() {
        asksToSignIn();
        page.locator(".nm-bar").waitFor();
        return calm();
    }

    Person signOut() {
        opensOwnMenu();
        page.locator(".nm-account button[type=submit]").click();
        page.locator("input[type=password]").waitFor();
        return calm();
    }

    /** A second window of the same browser, so of the same sign-in; it counts the sockets that end. */
    Person opensAnotherWindow(String path) {
        Page second = page.context().newPage();
        second.addInitScript("""
                window.WebSocket = class extends WebSocket {
                  constructor(...how) {
                    super(...how);
                    this.addEventListener('close', () => sessionStorage.closedSockets = 1 + Number(sessionStorage.closedSockets || 0));
                  }
                };""");
        return new Person(second, new Troubles(second), base, account, width).goes(path);
    }

    int closedSockets() {
        page.waitForLoadState();
        return Integer.parseInt(
                page.evaluate("() => sessionStorage.closedSockets || '0'").toString());
    }

    Person opensOwnMenu() {
        page.locator(".nm-bar vaadin-button[aria-haspopup=dialog]").last().click();
        page.locator(".nm-account").waitFor();
        return calm();
    }

    /** Waits until nothing moves. */
    Person calm() {
        try {
            page.waitForFunction(CALM, null, NOW_AND_THEN);
        } catch (TimeoutError restless) {
            picture("restless");
            throw new AssertionError(
                    account + " " + seat() + " sees no end of it at " + page.url() + ": " + page.evaluate(RESTLESS),
                    restless);
        }
        return this;
    }

    /** Follows an entry of the menu. */
    Person follows(String entry) {
        opensMenu();
        Locator link = page.locator(".nm-nav-link")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first();
        String address = (String) link.evaluate("link => link.href");
        link.click();
        page.waitForURL(reached -> reached.startsWith(address));
        return calm();
    }

    /** Clicks a link and waits until its address is reached. */
    Person to(String address, Locator link) {
        link.click();
        page.waitForURL(base + address);
        return calm();
    }

    /** Goes to a link of the portal that was seen on another screen, without loading the page anew. */
    Person jumps(String address) {
        page.evaluate("""
                address => {
                  const link = document.createElement('a');
                  link.href = address;
                  link.setAttribute('router-link', '');
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", address);
        page.waitForURL(base + address);
        return calm();
    }

    /** On a phone the menu lies behind its button. */
    Person opensMenu() {
        if (width == Width.PHONE) {
            page.locator("vaadin-drawer-toggle").click();
            calm();
        }
        return this;
    }

    Person presses(String button) {
        button(button).click();
        return calm();
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    Person clicks(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return calm();
    }

    Person types(String label, String words) {
        page.getByLabel(label).last().fill(words);
        return this;
    }

    /** Types over what a field holds, key by key. */
    Person writes(String label, String words) {
        field(label).click();
        return hits("ControlOrMeta+A").keys(words);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    /** Types into what has the focus. */
    Person keys(String words) {
        page.keyboard().type(words);
        return this;
    }

    Person hits(String key) {
        page.keyboard().press(key);
        return calm();
    }

    /** Types part of a name into a field with choices and takes what it finds. */
    Person chooses(String label, String words) {
        field(label).click();
        keys(words);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
        return hits("ArrowDown").hits("Enter");
    }

    /** Finds in a list: with the key on a PC, by a tap on a phone. */
    Person searches(String words) {
        if (width == Width.WIDE) {
            hits("/");
            page.locator(".nm-filter-search input:focus").waitFor();
        } else {
            page.locator(".nm-filter-first").click();
        }
        keys(words);
        page.waitForURL(address -> address.contains("query="));
        return calm();
    }

    /** Sets one of a list's filters, which lie behind a button on a phone. */
    Person filters(String label, String words) {
        if (width == Width.PHONE) {
            presses("筛选");
        }
        Locator few = page.locator("vaadin-select.nm-filter-select")
                .filter(new Locator.FilterOptions().setHasText(label + "："));
        return few.count() == 0 ? chooses(label, words) : picks(few, words);
    }

    /** Of a few choices, which are all shown. */
    private Person picks(Locator field, String words) {
        field.click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .dispatchEvent("click");
        return calm();
    }

    Person opensRow(String name) {
        page.locator(".nm-row-link")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.locator(".nm-detail").waitFor();
        return calm();
    }

    Person uploads(String button, String name, byte[] file) {
        page.waitForFileChooser(() -> button(button).click())
                .setFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        return calm();
    }

    Person sees(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Person seesNot(String words) {
        assertThat(page.getByText(words)).hasCount(0);
        return this;
    }

    /** Pictures from now on lie under names that begin so. */
    Person shelf(String name) {
        shelf = name;
        return this;
    }

    static Locator.WaitForOptions within(int seconds) {
        return new Locator.WaitForOptions().setTimeout(seconds * 1000.0);
    }

    /** Keeps a picture of the screen. */
    Person picture(String screen) {
        page.screenshot(new Page.ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(Path.of(
                        "target/screenshots",
                        String.valueOf(width.px),
                        account + "-" + shelf + screen + (isEnglish() ? "-en" : "") + ".jpg")));
        return this;
    }

    /** Keeps a picture, and tells what is wrong with what is on it or went on behind it. */
    List<String> looks(String screen) {
        return picture(screen).glances(screen);
    }

    /** Looks without keeping a picture. */
    List<String> glances(String screen) {
        return named(screen, Stream.concat(troubles.taken().stream(), Looks.of(page).stream()));
    }

    /** Looks in passing; what is wrong is told by {@link #findings()}. */
    Person passes(String screen) {
        found.addAll(looks(screen));
        return this;
    }

    /** What was wrong with what was passed, and since then. */
    List<String> findings() {
        found.addAll(troubles.taken());
        return List.copyOf(found);
    }

    /** Looks, and as someone with a screen reader too. */
    List<String> examines(String screen) {
        List<String> findings = new ArrayList<>(looks(screen));
        findings.addAll(named(screen, Looks.barriers(page, width).stream()));
        return findings;
    }

    private List<String> named(String screen, Stream<String> findings) {
        return findings.map(finding -> account + " " + seat() + " " + shelf + screen + " - " + finding)
                .toList();
    }

    /** Where he sits and how he reads: "WIDE zh". */
    String seat() {
        return width + " " + language;
    }

    /** Leaves the window to whoever comes next, with the files that its browser has loaded and made ready to run. */
    Person keepsSeat() {
        keepsSeat = true;
        return this;
    }

    @Override
    public void close() {
        if (keepsSeat) {
            page.navigate("about:blank");
        } else {
            page.context().close();
        }
    }
}
