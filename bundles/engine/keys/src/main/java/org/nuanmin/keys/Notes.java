package org.nuanmin.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Short texts beside the keys, which a restored database does not bring back to an older state. */
record Notes(Path folder) {
    synchronized void write(String name, String text) {
        try {
            PrivateFiles.write(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The note " + name + " can't be kept in " + folder, e);
        }
    }

    Optional<String> read(String name) {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The note " + file + " can't be read", e);
        }
    }

    private Path file(String name) {
        if (!name.matches("[a-z][a-z-]{0,40}")) {
            throw new IllegalArgumentException("A note's name is lower-case letters and dashes, not " + name);
        }
        return folder.resolve(name + ".note");
    }
}
