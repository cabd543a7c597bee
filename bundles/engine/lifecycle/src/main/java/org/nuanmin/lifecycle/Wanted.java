package org.nuanmin.lifecycle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How each department is meant to be, where it differs from what a distribution starts with: the container forgets it
 * when its store of bundles is made anew, as it is with each new build.
 */
final class Wanted {
    /** Away from how a distribution starts it. */
    enum State {
        STOPPED,
        REMOVED
    }

    private final Path folder;

    /** @param folder below the installation's data, which a new version takes over */
    Wanted(Path folder) {
        this.folder = folder;
    }

    /** It is to run; what else was wanted is over. */
    void running(String name) {
        change(name, null);
    }

    void stopped(String name) {
        change(name, State.STOPPED);
    }

    void removed(String name) {
        change(name, State.REMOVED);
        forget(name);
    }

    /** It was brought by hand: a distribution does not have it, or has another one. */
    void installed(String name, byte[] archive) {
        write(name, archive);
        running(name);
    }

    /** A new version of it runs. */
    void updated(String name, byte[] archive) {
        if (archive(name).isPresent()) {
            write(name, archive);
        }
    }

    /** A distribution has it now, so that the copy is needed no more. */
    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<State> state(String name) {
        return Optional.ofNullable(read().getProperty(name)).map(State::valueOf);
    }

    /** The archive of a department that was brought by hand. */
    Optional<Path> archive(String name) {
        return Optional.of(file(name)).filter(Files::exists);
    }

    /** All of whom something is known. */
    Set<String> names() {
        Set<String> all = new TreeSet<>(read().stringPropertyNames());
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(file -> all.add(file.getFileName().toString().replaceAll("\\.jar$", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private void change(String name, @Nullable State state) {
        Properties all = read();
        if (state == null) {
            all.remove(name);
        } else {
            all.setProperty(name, state.name());
        }
        try {
            Path part = Files.createDirectories(folder).resolve("wanted.part");
            try (Writer out = Files.newBufferedWriter(part)) {
                all.store(out, null);
            }
            replace(part, states());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() {
        var all = new Properties();
        if (Files.exists(states())) {
            try (Reader in = Files.newBufferedReader(states())) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private void write(String name, byte[] archive) {
        try {
            Path part = Files.createDirectories(folder).resolve(name + ".part");
            Files.write(part, archive);
            replace(part, file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path states() {
        return folder.resolve("wanted.properties");
    }

    private Path file(String name) {
        return folder.resolve(name + ".jar");
    }
}
