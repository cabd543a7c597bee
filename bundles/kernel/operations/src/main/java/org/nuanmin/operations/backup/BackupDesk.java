package org.nuanmin.operations.backup;

import java.nio.file.Path;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Backups;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies the database while it is in use. The keys are not in it: they are kept apart on purpose. */
@Component(service = BackupDesk.class)
public class BackupDesk {
    private final Identity identity;
    private final Backups backups;
    private final AuditTrail audit;
    private final Database database;

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
        return backups.copyTo(Path.of(directory));
    }
}
