package org.nuanmin.operations.backup;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.BackupPart;
import org.nuanmin.portal.api.persistence.Backups;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the database while it is in use, then what bundles keep beside it. The keys are not in it: they are kept apart on purpose. */
@Component(service = BackupDesk.class)
public class BackupDesk {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private final Identity identity;
    private final Backups backups;
    private final AuditTrail audit;
    private final Database database;
    private final Set<BackupPart> parts = new CopyOnWriteArraySet<>();

    @Activate
    public BackupDesk(
            @Reference Identity identity,
            @Reference Backups backups,
            @Reference AuditTrail audit,
            @Reference Database database) {
        this.identity = identity;
        this.backups = backups;
        this.audit = audit;
        this.database = database;
    }

    /** @return the new folder */
    public Path make(String directory) {
        identity.require(OperationsDepartment.BACKUP);
        if (directory.isBlank() || !Path.of(directory).isAbsolute()) {
            throw RuleBroken.of(OperationsDepartment.say("backup.absolute", directory));
        }
        database.write(() -> audit.record("operations.backup.made", Ids.next()));
        Path made = backups.copyTo(Path.of(directory));
        parts.forEach(part -> copy(part, made.resolve(part.name())));
        return made;
    }

    /** After the database, so that each row of the copy finds what it speaks of. */
    private static void copy(BackupPart part, Path folder) {
        try {
            part.copyTo(folder);
        } catch (UncheckedIOException e) {
            LOG.error("A backup could not be completed: {}", e.getMessage());
            throw RuleBroken.of(OperationsDepartment.say("backup.incomplete", part.name(), folder.toString()));
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPart(BackupPart part) {
        parts.add(part);
    }

    void removePart(BackupPart part) {
        parts.remove(part);
    }
}
