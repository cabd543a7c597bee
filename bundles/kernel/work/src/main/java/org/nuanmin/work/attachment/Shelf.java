package org.nuanmin.work.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.work.sealed.SealedFolder;

/**
 * Where attachments lie. A file whose row is not yet known to be stored has a mark: so a crash leaves nothing that a sweep
 * would not find among a few marks, however many files there are. Several nodes may share the folder.
 */
final class Shelf {
    private static final String PURPOSE = "work.attachment";
    /** Of an id that begins with the time: a folder for each three days. */
    private static final int DAYS = 5;

    private final Path folder;
    private final Path marks;
    private final Keys keys;

    Shelf(Path folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
        marks = folder.resolve("coming");
    }

    /** The purpose holds the id, so that no file opens in another one's place. */
    private SealedFolder files(String id) {
        return new SealedFolder(folder.resolve(id.substring(0, DAYS)), keys, PURPOSE + "." + id);
    }

    SealedFolder.Measures put(String id, InputStream content, long largest, Supplier<RuleBroken> tooLarge) {
        boolean put = false;
        try {
            Files.createDirectories(marks);
            Files.write(marks.resolve(id), new byte[0]);
            var measures = files(id).store(id, content, largest, tooLarge);
            put = true;
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!put) {
                settle(id);
            }
        }
    }

    /** Its row is stored. */
    void settle(String id) {
        try {
            Files.deleteIfExists(marks.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String id) {
        files(id).remove(id);
        settle(id);
    }

    /** Ids of files with a mark that is so old by the real clock. */
    List<String> unsettled(Duration age) {
        return SealedFolder.olderThan(marks, "", age);
    }

    /** @throws NoSuchFileException when it is not here */
    void write(String id, OutputStream out) throws IOException {
        try (InputStream in = files(id).open(id)) {
            in.transferTo(out);
        }
    }

    /** Files are never changed, so a copy while others come is as good as one at rest. */
    void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                copy(file, target.resolve(folder.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (NoSuchFileException settledOrRolledBack) {
            // a mark, or a file without a row in the copied database
        }
    }
}
