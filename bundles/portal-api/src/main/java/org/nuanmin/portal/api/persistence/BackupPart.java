package org.nuanmin.portal.api.persistence;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/** What a bundle keeps outside the database and a backup must hold too; register it as a service. */
@ConsumerType
public interface BackupPart {
    /** The name of its folder in a backup, such as {@code attachments}. */
    String name();

    /**
     * Copies it while it is in use, after the database was copied: what the rows of that copy speak of must be there.
     *
     * @param folder new, to be made
     * @throws java.io.UncheckedIOException when it can't be copied
     */
    void copyTo(Path folder);
}
