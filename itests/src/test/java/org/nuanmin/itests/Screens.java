package org.nuanmin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of all screens that bundles bring, those without a menu entry too. */
final class Screens {
    private static final Pattern VIEW = Pattern.compile("PortalView\\.(?:entry|inner)\\(\\s*\"([^\"]+)\"");
    /** Its bundle has the same name as its department and its root package. */
    private static final Pattern MODULE = Pattern.compile("package org\\.nuanmin\\.(\\w+)");

    private Screens() {}

    static Set<String> inTheSources() {
        try (Stream<Path> files = Files.walk(Path.of("../bundles"))) {
            return files.filter(file -> file.toString().matches(".*/src/main/java/.*Views\\.java"))
                    .map(Screens::read)
                    .flatMap(Screens::addresses)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> addresses(String source) {
        var module = MODULE.matcher(source);
        return module.find()
                ? VIEW.matcher(source).results().map(view -> "/app/" + module.group(1) + "/" + view.group(1))
                : Stream.empty();
    }
}
