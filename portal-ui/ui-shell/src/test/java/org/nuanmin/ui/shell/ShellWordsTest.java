package org.nuanmin.ui.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShellWordsTest {
    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var in = ShellWordsTest.class.getResourceAsStream("/i18n/shell_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertEquals(words("zh_CN").keySet(), words("en").keySet());
    }

    @Test
    void every_key_in_the_code_has_words() throws IOException {
        Properties chinese = words("zh_CN");
        Pattern key = Pattern.compile("Say\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                key.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(found -> assertTrue(chinese.containsKey(found), () -> file + " uses " + found));
            }
        }
    }

    @Test
    void each_part_of_the_day_has_its_greeting() throws IOException {
        for (String part : List.of("night", "morning", "noon", "afternoon", "evening")) {
            assertTrue(words("en").containsKey("hello." + part));
        }
    }
}
