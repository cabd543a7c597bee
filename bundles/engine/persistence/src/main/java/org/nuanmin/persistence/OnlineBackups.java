package org.nuanmin.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.nuanmin.portal.api.persistence.Backups;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Derby copies itself while others write; PostgreSQL has its own tools for that. */
@Component
public final class OnlineBackups implements Backups {
    private static final Texts TEXTS = Texts.of(OnlineBackups.class, "persistence");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final DatabaseNode node;

    @Activate
    public OnlineBackups(@Reference DatabaseNode node) {
        this.node = node;
    }

    @Override
    public Path copyTo(Path folder) {
        if (!node.isEmbedded()) {
            throw RuleBroken.conflict(TEXTS.message("persistence.backup.postgresql"));
        }
        return copy(node.database(), folder.toAbsolutePath());
    }

    static Path copy(Database database, Path folder) {
        Path made = made(folder);
        database.apart(() -> database.update("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)", made.toString()));
        return made;
    }

    private static Path made(Path folder) {
        Path wanted = folder.resolve("database-" + STAMP.format(LocalDateTime.now(ZoneOffset.UTC)));
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) {
            throw RuleBroken.of(TEXTS.message("persistence.backup.folder", folder.toString()));
        }
    }
}
