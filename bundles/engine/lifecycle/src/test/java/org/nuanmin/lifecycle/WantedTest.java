package org.nuanmin.lifecycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What an installation remembers of its departments when the container has forgotten it. */
class WantedTest {
    private static final byte[] ARCHIVE = {1};
    private static final byte[] NEXT = {2};

    @TempDir
    Path data;

    private Wanted wanted() {
        return new Wanted(data.resolve("modules"));
    }

    @Test
    void a_department_that_was_stopped_is_stopped_until_it_is_started() {
        wanted().stopped("hr");
        assertEquals(Optional.of(Wanted.State.STOPPED), wanted().state("hr"));
        wanted().running("hr");
        assertEquals(Optional.empty(), wanted().state("hr"));
        assertEquals(Set.of(), wanted().names());
    }

    @Test
    void a_department_that_was_brought_by_hand_is_kept_in_its_newest_version() throws Exception {
        wanted().removed("water");
        wanted().installed("water", ARCHIVE);
        assertEquals(Set.of("water"), wanted().names());
        assertEquals(Optional.empty(), wanted().state("water"));
        wanted().updated("water", NEXT);
        assertArrayEquals(NEXT, Files.readAllBytes(wanted().archive("water").orElseThrow()));
        wanted().stopped("water");
        assertEquals(Set.of("water"), wanted().names());
    }

    @Test
    void a_department_of_the_distribution_is_not_kept_when_it_is_updated() {
        wanted().updated("hr", NEXT);
        assertEquals(Optional.empty(), wanted().archive("hr"));
    }

    @Test
    void a_department_that_was_removed_leaves_no_copy_but_the_wish() {
        wanted().installed("water", ARCHIVE);
        wanted().removed("water");
        assertEquals(Optional.empty(), wanted().archive("water"));
        assertEquals(Optional.of(Wanted.State.REMOVED), wanted().state("water"));
    }
}
