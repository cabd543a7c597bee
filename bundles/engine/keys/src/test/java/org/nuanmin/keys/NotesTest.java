package org.nuanmin.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Short texts beside the keys. */
class NotesTest {
    @TempDir
    Path folder;

    @Test
    void a_note_is_there_after_a_restart_and_the_newest_counts() {
        var keys = new FolderKeys(folder);
        assertEquals(Optional.empty(), keys.kept("audit-head"));
        keys.keep("audit-head", "block 1\n");
        keys.keep("audit-head", "block 2\n");
        assertEquals(Optional.of("block 2\n"), new FolderKeys(folder).kept("audit-head"));
    }

    @Test
    void nobody_but_the_portals_account_reads_it() throws Exception {
        new FolderKeys(folder).keep("audit-head", "block 1\n");
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("audit-head.note"))));
    }

    @Test
    void a_name_can_not_lead_out_of_the_folder_or_to_a_key() {
        var keys = new FolderKeys(folder);
        assertThrows(IllegalArgumentException.class, () -> keys.keep("../head", "x"));
        assertThrows(IllegalArgumentException.class, () -> keys.kept("master.key"));
    }
}
