package org.nuanmin.work.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.Source;

/** Uploaded files: never in clear on the disk, each under its job's id and no name of a person's choice. */
final class Uploads {
    private static final String PURPOSE = "work.upload";
    private static final String ENDING = ".sealed";

    private final Path folder;
    private final Keys keys;
    private final long largest;

    Uploads(Path folder, Keys keys, long largest) {
        this.folder = folder;
        this.keys = keys;
        this.largest = largest;
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
        Path target = file(id);
        try (OutputStream out = keys.sealing(PURPOSE, Files.newOutputStream(target))) {
            return copy(file, out);
        } catch (IOException e) {
            remove(id);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(id);
            throw e;
        }
    }

    private String copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > largest) {
                throw WorkTexts.refuse("file.too-large", largest >> 20);
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String id) {
        return Files.exists(file(id));
    }

    Source source(String id) {
        return () -> keys.opening(PURPOSE, Files.newInputStream(file(id)));
    }

    /** Ids of files that came so long ago by the real clock. */
    List<String> olderThan(Duration age) {
        var bound = FileTime.from(Instant.now().minus(age));
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(ENDING) && touched(file).compareTo(bound) < 0)
                    .map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that goes at this moment is as good as new. */
    private static FileTime touched(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.from(Instant.MAX);
        }
    }

    void remove(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}
