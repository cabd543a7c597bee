package org.nuanmin.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/** Copies of the archives that run now, since the framework gives back no bundle's content: the way back after a bad update. */
final class RunningCopies {
    private RunningCopies() {}

    static Optional<byte[]> of(BundleContext bundles, String name) {
        Path file = file(bundles, name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void keep(BundleContext bundles, String name, byte[] content) {
        Path file = file(bundles, name);
        try {
            Path part = file.resolveSibling(name + ".part");
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(BundleContext bundles, String name) {
        return bundles.getDataFile(name + ".jar").toPath();
    }
}
