package org.nuanmin.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanmin.operations.backup.BackupDesk;
import org.nuanmin.portal.api.persistence.BackupPart;
import org.nuanmin.portal.api.persistence.Backups;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class BackupTest {
    @TempDir
    Path folder;

    /** Keeps one file; a broken one can't be copied. */
    private record Drawer(boolean broken) implements BackupPart {
        @Override
        public String name() {
            return "drawer";
        }

        @Override
        public void copyTo(Path target) {
            try {
                if (broken) {
                    throw new IOException("tried for this test");
                }
                Files.createDirectories(target);
                Files.writeString(target.resolve("letter"), "words");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path backup(Portal portal) {
        return portal.asPortal(() -> portal.service(BackupDesk.class).make(folder.toString()));
    }

    /** PostgreSQL has its own tools, and the refusal names them. */
    private boolean isEmbedded(Portal portal) {
        try {
            portal.service(Backups.class).copyTo(folder.resolve("tried"));
            return true;
        } catch (RuleBroken ownTools) {
            assertTrue(ownTools.getMessage().contains("pg_dump"), ownTools.getMessage());
            assertThrows(RuleBroken.class, () -> backup(portal));
            return false;
        }
    }

    @Test
    void a_backup_holds_what_bundles_keep_beside_the_database(Portal portal) throws IOException {
        if (!isEmbedded(portal)) {
            return;
        }
        Runnable goes = portal.brings(BackupPart.class, new Drawer(false));
        Path made = backup(portal);
        goes.run();
        assertEquals("words", Files.readString(made.resolve("drawer/letter")));
        assertTrue(Files.list(made).count() > 1, "the database is there too");
    }

    @Test
    void a_backup_without_a_part_of_it_says_so(Portal portal) {
        if (!isEmbedded(portal)) {
            return;
        }
        Runnable goes = portal.brings(BackupPart.class, new Drawer(true));
        var refused = assertThrows(RuleBroken.class, () -> backup(portal));
        goes.run();
        assertTrue(refused.words().in(Locale.CHINESE).contains("drawer"), refused.getMessage());
    }
}
