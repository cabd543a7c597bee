package org.nuanmin.ui.shell;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.testkit.BundleWords;

import static org.junit.jupiter.api.Assertions.assertTrue;

class ShellWordsTest {
    private final BundleWords words = new BundleWords("shell");

    @Test
    void the_words_are_the_same_in_both_languages() {
        words.areTheSameInBothLanguages();
    }

    @Test
    void every_key_in_the_code_has_words() throws IOException {
        words.areThereForEach("Say.of");
    }

    @Test
    void each_part_of_the_day_has_its_greeting() {
        for (String part : List.of("night", "morning", "noon", "afternoon", "evening")) {
            assertTrue(words.has("hello." + part));
        }
    }

    @Test
    void what_the_shell_records_has_words_for_the_auditor() {
        assertTrue(words.has("audit.portal.screen.refused"));
    }
}
