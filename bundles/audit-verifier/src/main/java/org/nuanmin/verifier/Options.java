package org.nuanmin.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command line. */
record Options(Path export, Optional<SigningKey> key, Optional<String> head) {
    static Options read(String... arguments) throws Misuse {
        Path export = null;
        String key = null;
        String head = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--key" -> key = value(arguments, ++i, argument);
                case "--head" -> head = value(arguments, ++i, argument);
                default -> {
                    if (argument.startsWith("--")) {
                        throw new Misuse("usage.unknown", argument);
                    }
                    if (export != null) {
                        throw new Misuse("usage.file");
                    }
                    export = Path.of(argument);
                }
            }
        }
        if (export == null) {
            throw new Misuse("usage.file");
        }
        if (!Files.isReadable(export) || Files.isDirectory(export)) {
            throw new Misuse("usage.read", export);
        }
        return new Options(export, key(key), head(head));
    }

    private static String value(String[] arguments, int at, String option) throws Misuse {
        if (at >= arguments.length) {
            throw new Misuse("usage.value", option);
        }
        return arguments[at];
    }

    private static Optional<SigningKey> key(@Nullable String file) throws Misuse {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(SigningKey.of(Files.readString(Path.of(file))));
        } catch (IOException e) {
            throw new Misuse("usage.read", file);
        } catch (IllegalArgumentException e) {
            throw new Misuse("usage.key", file);
        }
    }

    private static Optional<String> head(@Nullable String text) throws Misuse {
        if (text == null) {
            return Optional.empty();
        }
        String hash = text.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new Misuse("usage.head");
        }
        return Optional.of(hash);
    }
}
