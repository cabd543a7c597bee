package org.nuanmin.itests.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stayed Chinese on a screen in English, names and other data apart. */
final class English {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Where the portal speaks itself, never the data; a chip says what someone filters by. */
    static final String OWN_WORDS = """
            () => ['vaadin-button:not([aria-haspopup])', 'label', 'thead th:not(.nm-c-figures)', 'vaadin-grid-sorter', '.nm-badge', '.nm-nav-link',
                   '.nm-nav-head', '.nm-fact:not(.nm-named) > .nm-fact-k', '.nm-tile-hint', '.nm-key', '.nm-count', '.nm-due']
              .flatMap(css => [...document.querySelectorAll(css)])
              .filter(e => !e.closest('.nm-chip, .nm-named'))
              .map(e => e.innerText.trim())
              .concat([...document.querySelectorAll('[placeholder]')].map(e => e.getAttribute('placeholder')))
              .filter(words => words)""";

    /** Names of clauses, one of which is a screen's name too. */
    static final String NAMES = "() => [...document.querySelectorAll('.nm-clauses a')].map(e => e.innerText)";

    /** All that the portal says in Chinese, as it stands in the properties. */
    private static final Set<String> SAID = inTheSources();

    private English() {}

    /**
     * What stayed Chinese.
     *
     * @param words all words on the page
     * @param own those of {@link #OWN_WORDS}
     * @param names those of {@link #NAMES}
     */
    static List<String> gaps(List<String> words, List<String> own, List<String> names) {
        List<String> gaps = new ArrayList<>();
        words.stream()
                .filter(word -> SAID.contains(word) && !names.contains(word))
                .forEach(left -> gaps.add("stayed Chinese: " + left));
        own.stream()
                .filter(each -> HAN.matcher(each).find())
                .forEach(each -> gaps.add("Chinese where the portal speaks: " + each));
        return gaps;
    }

    private static Set<String> inTheSources() {
        Set<String> all = new HashSet<>();
        for (Path folder : List.of(Path.of("../bundles"), Path.of("../portal-ui"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*/src/main/.*_zh_CN\\.properties"))
                        .forEach(file -> all.addAll(values(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        all.removeIf(words -> !HAN.matcher(words).find());
        return all;
    }

    private static List<String> values(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().map(texts::getProperty).toList();
    }
}
