package org.nuanmin.work.sealed;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.problem.RuleBroken;

/** A folder of files that are encrypted while they arrive, each under an id of ours. */
public final class SealedFolder {
    private static final String ENDING = ".sealed";

    private final Path folder;
    private final Keys keys;
    private final String purpose;

    /** @param purpose of the files' key; one that is moved to another purpose can't be opened */
    public SealedFolder(Path folder, Keys keys, String purpose) {
        this.folder = folder;
        this.keys = keys;
        this.purpose = purpose;
    }

    /**
     * A file's measures.
     *
     * @param sha256 hex
     */
    public record Measures(long size, String sha256) {}

    /**
     * Stores a file, on the disk when this returns; nothing is left when it is too large or can't be read.
     *
     * @param largest in bytes
     */
    public Measures store(String id, InputStream file, long largest, Supplier<RuleBroken> tooLarge) {
        boolean stored = false;
        try {
            Files.createDirectories(folder);
            Measures measures;
            try (OutputStream out = keys.sealing(purpose, lasting(file(id)))) {
                measures = copy(file, out, largest, tooLarge);
            }
            stored = true;
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!stored) {
                remove(id);
            }
        }
    }

    /** A row that says a file is there must not outlive it when the power fails. */
    private static OutputStream lasting(Path file) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    channel.force(true);
                }
            }
        };
    }

    private static Measures copy(InputStream in, OutputStream out, long largest, Supplier<RuleBroken> tooLarge)
            throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > largest) {
                throw tooLarge.get();
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return new Measures(size, HexFormat.of().formatHex(digest.digest()));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean has(String id) {
        return Files.exists(file(id));
    }

    /** @throws java.nio.file.NoSuchFileException when it is not here */
    public InputStream open(String id) throws IOException {
        return keys.opening(purpose, Files.newInputStream(file(id)));
    }

    /** Ids of files that came so long ago by the real clock. */
    public List<String> olderThan(Duration age) {
        return olderThan(folder, ENDING, age);
    }

    /** Names, without their ending, of a folder's files that were last written so long ago by the real clock. */
    public static List<String> olderThan(Path folder, String ending, Duration age) {
        var bound = FileTime.from(Instant.now().minus(age));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(ending) && touched(file).compareTo(bound) < 0)
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ending.length()))
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

    public void remove(String id) {
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
