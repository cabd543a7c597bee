package org.nuanmin.itests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a person would not like on a screen, and what someone with a screen reader could not use. */
final class Looks {
    /** hr.request.received, org.nuanmin.hr, !key!, {0}; not hr.xlsx, 1.0.0 or etc/portal.cfg. */
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w./-])(?:org\\.nuanmin[\\w.]*|[a-z][a-z-]+(?:\\.[a-zA-Z][\\w-]+)+"
                    + "|![\\w.-]+!|\\{\\d\\})(?![\\w./])");

    private static final Pattern FILE = Pattern.compile(".*\\.(xlsx|csv|png|jpe?g|pdf|jsonl|jar|cfg|pem|yaml|log)");

    private static final String SIDEWAYS = """
            () => {
              const wide = innerWidth, page = document.scrollingElement;
              if (page.scrollWidth <= wide) return '';
              const out = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > wide + 1).slice(0, 3)
                .map(e => e.tagName.toLowerCase() + '.' + e.className);
              return 'scrolls sideways: ' + page.scrollWidth + ' > ' + wide + ' by ' + out;
            }""";

    /** Columns want room: below it a list is cards. */
    private static final String SQUEEZED =
            "() => innerWidth < 700 && [...document.querySelectorAll('.nm-master vaadin-grid')].some(e => e.offsetParent)";

    /** Partly beyond an edge of the window, where nobody scrolls to. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('vaadin-button')].filter(e => e.offsetParent).filter(e => {
                const at = e.getBoundingClientRect();
                return at.left < -1 && at.right > 0;
              }).map(e => 'a button is cut off: ' + e.textContent.trim()).join(', ')""";

    /** A filter says a name; only the audit, which knows no names, says ids. */
    private static final String NAMELESS =
            "() => !location.pathname.includes('/audit/') && [...document.querySelectorAll('.nm-chip')]"
                    + ".some(e => /[0-9a-f]{8}-[0-9a-f]{4}-/.test(e.textContent))";

    private static final String BEHIND_FOCUS = """
            () => {
              const seen = [];
              const walk = node => {
                for (const child of node.childNodes) {
                  if (child.nodeType === 3) {
                    const words = child.data.trim();
                    if (words) seen.push(words);
                  } else if (child.nodeType === 1 && !['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'].includes(child.tagName)) {
                    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'label']) {
                      const words = child.getAttribute(name);
                      if (words && words.trim()) seen.push(words.trim());
                    }
                    if (child.shadowRoot) walk(child.shadowRoot);
                    walk(child);
                  }
                }
              };
              walk(document.body);
              seen.push(document.title);
              return seen;
            }""";

    private static final String AXE = axe();

    private static final String SERIOUS = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => `axe ${rule.impact}: ${rule.id} at `
                  + rule.nodes.slice(0, 3).map(node => `${node.target} ${node.html}`).join(', '));
            }""";

    private Looks() {}

    static List<String> of(Page page) {
        List<String> findings = new ArrayList<>();
        String sideways = (String) page.evaluate(SIDEWAYS);
        if (!sideways.isEmpty()) {
            findings.add(sideways);
        }
        String cutOff = (String) page.evaluate(CUT_OFF);
        if (!cutOff.isEmpty()) {
            findings.add(cutOff);
        }
        if (Boolean.TRUE.equals(page.evaluate(SQUEEZED))) {
            findings.add("a list has columns on a phone");
        }
        if (Boolean.TRUE.equals(page.evaluate(NAMELESS))) {
            findings.add("a filter shows an id");
        }
        if ("en".equals(page.evaluate("() => document.documentElement.lang"))) {
            findings.addAll(English.gaps(page, words(page)));
        }
        words(page).stream().filter(Looks::isKey).forEach(words -> findings.add("a key is shown: " + words));
        return findings;
    }

    /** All words on the page, those for screen readers too. */
    @SuppressWarnings("unchecked")
    static List<String> words(Page page) {
        return (List<String>) page.evaluate(BEHIND_FOCUS);
    }

    private static boolean isKey(String words) {
        return KEY.matcher(words)
                .results()
                .anyMatch(found -> !FILE.matcher(found.group()).matches());
    }

    /** Axe's rules, brought once into each page; of what they find only what is wrong comes back. */
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String axe() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
