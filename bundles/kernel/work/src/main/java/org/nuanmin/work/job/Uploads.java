package org.nuanmin.work.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sealed.SealedFolder;
import org.nuanmin.work.sheet.Source;

/** Uploaded files, each under its job's id. */
final class Uploads {
    private static final String PURPOSE = "work.upload";

    private final Path folder;
    private final SealedFolder files;
    private final long largest;

    Uploads(Path folder, Keys keys, long largest) {
        this.folder = folder;
        this.largest = largest;
        files = new SealedFolder(folder, keys, PURPOSE);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This node's own name among those that share a database: only it has these files. */
    String node() {
        Path file = folder.resolve("node");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, Ids.next());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stores a file; nothing is left when it is too large or can't be read.
     *
     * @return its SHA-256, for telling the same file again
     */
    String store(String id, InputStream file) {
        return files.store(id, file, largest, () -> WorkTexts.refuse("file.too-large", largest >> 20))
                .sha256();
    }

    boolean has(String id) {
        return files.has(id);
    }

    Source source(String id) {
        return () -> files.open(id);
    }

    /** Ids of files that came so long ago by the real clock. */
    List<String> olderThan(Duration age) {
        return files.olderThan(age);
    }

    void remove(String id) {
        files.remove(id);
    }
}
