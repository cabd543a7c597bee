package org.nuanmin.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A bundle's words in both languages, as its own test asks for them. */
public final class BundleWords {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final String module;
    private final Properties chinese;
    private final Properties english;

    /** Reads {@code i18n/{module}_zh_CN.properties} and {@code _en} from the class path. */
    public BundleWords(String module) {
        this.module = module;
        chinese = read("zh_CN");
        english = read("en");
    }

    private Properties read(String language) {
        String path = "/i18n/" + module + "_" + language + ".properties";
        try (var in = BundleWords.class.getResourceAsStream(path)) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both languages have the same keys, no empty words, and what is filled in stands in both. */
    public void areTheSameInBothLanguages() {
        assertEquals(chinese.keySet(), english.keySet());
        for (String key : chinese.stringPropertyNames()) {
            assertFalse(chinese.getProperty(key).isBlank(), () -> key + " is empty in Chinese");
            assertFalse(english.getProperty(key).isBlank(), () -> key + " is empty in English");
            assertEquals(
                    places(chinese.getProperty(key)),
                    places(english.getProperty(key)),
                    () -> key + " has other places in English than in Chinese");
        }
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /**
     * Every key that the bundle's code names has words.
     *
     * @param call what stands before a key, such as {@code Say.of}
     */
    public void areThereForEach(String call) throws IOException {
        Pattern key = Pattern.compile(Pattern.quote(call) + "\\(\\s*\"([^\"]+)\"\\s*[,)]");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                key.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(found -> assertTrue(has(found), () -> file + " uses " + found));
            }
        }
    }

    /** Whether a key has words. */
    public boolean has(String key) {
        return chinese.containsKey(key) && english.containsKey(key);
    }
}
