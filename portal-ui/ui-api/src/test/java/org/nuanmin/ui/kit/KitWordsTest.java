package org.nuanmin.ui.kit;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.BundleWords;

import static org.junit.jupiter.api.Assertions.assertTrue;

class KitWordsTest {
    private final BundleWords words = new BundleWords("kit");

    @Test
    void the_words_are_the_same_in_both_languages() {
        words.areTheSameInBothLanguages();
    }

    @Test
    void every_key_in_the_code_has_words() throws IOException {
        words.areThereForEach("Words.kit");
    }

    @Test
    void every_job_state_and_filter_kind_has_words() {
        for (var state : Job.State.values()) {
            assertTrue(words.has("job." + state));
        }
        for (var kind : Filter.Kind.values()) {
            assertTrue(words.has("filter." + kind));
        }
    }
}
