package org.nuanmin.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nuanmin.itests.Installation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Someone before a screen: what he does and sees, in sentences. */
final class Person implements AutoCloseable {
    /** Nothing is asked for, drawn or moved any more. */
    private static final String CALM = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients || {});
              return clients.length > 0 && !clients.some(client => client.isActive?.())
                && !document.querySelector('vaadin-grid[loading], .nm-skeleton')
                && [...document.querySelectorAll('vaadin-virtual-list')].every(l => !l.items?.length || l.querySelector('.nm-row-card'))
                && [...document.querySelectorAll('vaadin-grid')].every(g => !g.size || g.querySelector('vaadin-grid-cell-content .nm-row-link, vaadin-grid-cell-content .nm-badge')
                  || [...g.querySelectorAll('vaadin-grid-cell-content')].some(c => c.textContent.trim() && !c.querySelector('vaadin-grid-sorter')))
                && document.fonts.status === 'loaded'
                && document.getAnimations().every(a => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity);
            }""";

    final Page page;
    final Troubles troubles;
    private final String base;
    private final String account;
    private final Width width;
    private String shelf = "";

    Person(Page page, String base, String account, Width width) {
        this.page = page;
        this.base = base;
        this.account = account;
        this.width = width;
        troubles = new Troubles(page);
    }

    Person goes(String path) {
        page.navigate(base + path);
        return calm();
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
        return new Person(second, base, account, width).goes(path);
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
        page.waitForFunction(CALM);
        return this;
    }

    /** Follows an entry of the menu. */
    Person follows(String entry) {
        opensMenu();
        page.locator(".nm-nav-link")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
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
                .setPath(Path.of(
                        "target/screenshots", String.valueOf(width.px), account + "-" + shelf + screen + ".png")));
        return this;
    }

    /** Keeps a picture, and tells what is wrong with what is on it or went on behind it. */
    List<String> looks(String screen) {
        picture(screen);
        return named(screen, Stream.concat(troubles.taken().stream(), Looks.of(page).stream()));
    }

    /** Looks, and as someone with a screen reader too. */
    List<String> examines(String screen) {
        List<String> findings = new ArrayList<>(looks(screen));
        findings.addAll(named(screen, Looks.barriers(page).stream()));
        return findings;
    }

    private List<String> named(String screen, Stream<String> findings) {
        return findings.map(finding -> account + " " + width.px + " " + shelf + screen + " - " + finding)
                .toList();
    }

    String width() {
        return width.name();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
