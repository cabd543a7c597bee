package org.nuanmin.portal.api.persistence;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Copies the whole database while it is in use. */
@ProviderType
public interface Backups {
    /**
     * Writes a consistent copy below a folder.
     *
     * @return the new folder or file
     * @throws org.nuanmin.portal.api.problem.RuleBroken when the folder can't be written, or the database is backed up by its own tools (PostgreSQL: pg_dump)
     */
    Path copyTo(Path folder);
}
