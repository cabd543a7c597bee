package org.nuanmin.itests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** All words on the page, those for screen readers too. */
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
              return [...new Set(seen)];
            }""";

    /** All of it in one question. */
    private static final String EVERYTHING =
            """
            () => ({
              sideways: (%s)(), cutOff: (%s)(), squeezed: (%s)(), nameless: (%s)(), words: (%s)(),
              english: document.documentElement.lang === 'en', own: (%s)(), names: (%s)()
            })""".formatted(SIDEWAYS, CUT_OFF, SQUEEZED, NAMELESS, BEHIND_FOCUS, English.OWN_WORDS, English.NAMES);

    private static final String AXE = axe();

    private static final Map<Width, Set<String>> KNOWN = new ConcurrentHashMap<>();

    /**
     * Marks what has words in a look that was not yet examined in a window of this width: its kind, colour, size and weight, and
     * what lies beneath it up to the page. Of a look that can be seen and hit three are enough, others are all tried each time;
     * tells the looks that are known from now on.
     */
    private static final String NEW_LOOKS = """
            known => {
              const seen = new Set(known), fresh = new Map(), painted = new Map();
              const above = e => e.assignedSlot || e.parentElement || e.getRootNode().host;
              const beneath = e => {
                if (!e) return '';
                if (!painted.has(e)) {
                  const s = getComputedStyle(e);
                  const own = [s.backgroundColor, s.backgroundImage, s.opacity, s.filter].join(' ')
                    .replace('rgba(0, 0, 0, 0) none 1 none', '');
                  const off = e.matches(':disabled, [disabled], [aria-disabled=true]') ? 'off' : '';
                  painted.set(e, own + off + (own || off ? '/' : '') + beneath(above(e)));
                }
                return painted.get(e);
              };
              const isText = node => node.nodeType === 3 && node.data.trim();
              const speaks = e => e.matches('input, textarea, select') || [...e.childNodes].some(child => isText(child)
                || child.localName === 'slot' && child.assignedNodes({ flatten: true }).some(isText));
              const shows = e => {
                const at = e.getBoundingClientRect(), hit = e.getRootNode().elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
                return hit && (hit === e || e.contains(hit));
              };
              const walk = root => {
                for (const e of root.querySelectorAll('*')) {
                  if (speaks(e)) {
                    const s = getComputedStyle(e);
                    const look = [e.localName, e.getAttribute('class'), e.getAttribute('theme'), s.color, s.fontSize, s.fontWeight,
                      s.textShadow, beneath(e)].join(' ');
                    if (!seen.has(look)) fresh.set(look, [...(fresh.get(look) || []), e]);
                  }
                  if (e.shadowRoot) walk(e.shadowRoot);
                }
              };
              walk(document.body);
              const learnt = [];
              for (const [look, all] of fresh) {
                const shown = all.filter(shows);
                if (shown.length) learnt.push(look);
                (shown.length ? shown.slice(0, 3) : all).forEach(e => e.setAttribute('data-new-look', ''));
              }
              return learnt;
            }""";

    /** Rules of a lesser weight are not tried at all, and contrasts where {@link #NEW_LOOKS} marked. */
    private static final String SERIOUS = """
            async () => {
              const weighty = rule => ['serious', 'critical'].includes(rule.impact);
              const rules = Object.fromEntries(
                axe._audit.rules.filter(rule => rule.impact && !weighty(rule)).map(rule => [rule.id, { enabled: false }]));
              axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-new-look]' }] });
              const found = await axe.run(document, { resultTypes: ['violations'], rules });
              const unmark = root => root.querySelectorAll('*').forEach(e => {
                e.removeAttribute('data-new-look');
                if (e.shadowRoot) unmark(e.shadowRoot);
              });
              unmark(document.body);
              return found.violations
                .filter(weighty)
                .map(rule => `axe ${rule.impact}: ${rule.id} at `
                  + rule.nodes.slice(0, 3).map(node => `${node.target} ${node.html}`).join(', '));
            }""";

    private Looks() {}

    @SuppressWarnings("unchecked")
    static List<String> of(Page page) {
        var seen = (Map<String, Object>) page.evaluate(EVERYTHING);
        List<String> findings = new ArrayList<>();
        Stream.of("sideways", "cutOff")
                .map(each -> (String) seen.get(each))
                .filter(said -> !said.isEmpty())
                .forEach(findings::add);
        if (Boolean.TRUE.equals(seen.get("squeezed"))) {
            findings.add("a list has columns on a phone");
        }
        if (Boolean.TRUE.equals(seen.get("nameless"))) {
            findings.add("a filter shows an id");
        }
        List<String> words = (List<String>) seen.get("words");
        if (Boolean.TRUE.equals(seen.get("english"))) {
            findings.addAll(English.gaps(words, (List<String>) seen.get("own"), (List<String>) seen.get("names")));
        }
        words.stream().filter(Looks::isKey).forEach(word -> findings.add("a key is shown: " + word));
        return findings;
    }

    private static boolean isKey(String words) {
        return KEY.matcher(words)
                .results()
                .anyMatch(found -> !FILE.matcher(found.group()).matches());
    }

    /** Axe's rules, brought once into each page; of what they find only what is wrong comes back. */
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page, Width width) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        Set<String> known = KNOWN.computeIfAbsent(width, each -> ConcurrentHashMap.newKeySet());
        var learnt = (List<String>) page.evaluate(NEW_LOOKS, List.copyOf(known));
        var found = (List<String>) page.evaluate(SERIOUS);
        known.addAll(learnt);
        return found;
    }

    private static String axe() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
