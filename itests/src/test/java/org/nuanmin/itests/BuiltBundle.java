package org.nuanmin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A bundle as it was built.
 *
 * @param room the folder it lies in: engine, kernel, departments …
 * @param name its own folder's name
 */
record BuiltBundle(String room, String name, JarFile jar) {
    /** Every bundle of ours that may be updated alone. */
    static List<BuiltBundle> all() {
        return Stream.of("../bundles/engine", "../bundles/kernel", "../bundles/departments", "../portal-ui")
                .flatMap(room -> folders(Path.of(room)))
                .filter(folder -> !folder.endsWith("ui-api"))
                .map(BuiltBundle::of)
                .toList();
    }

    private static Stream<Path> folders(Path room) {
        try (var found = Files.list(room)) {
            return found.filter(folder -> Files.exists(folder.resolve("pom.xml"))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltBundle of(Path folder) {
        String name = folder.getFileName().toString();
        try (var files = Files.list(folder.resolve("target"))) {
            Path jar = files.filter(
                            file -> file.getFileName().toString().matches(name + "-[0-9].*(?<!sources|tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " was not built"));
            return new BuiltBundle(folder.getParent().getFileName().toString(), name, new JarFile(jar.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String header(String header) {
        try {
            String value = jar.getManifest().getMainAttributes().getValue(header);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first words of each clause of a header, without attributes. */
    List<String> clauses(String header) {
        return Arrays.stream(header(header).replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.replaceAll(";.*", "").trim())
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** Entries by name, as text: bytes of a class keep the names it refers to. */
    Map<String, String> entries(String ending) {
        Map<String, String> found = new LinkedHashMap<>();
        jar.stream().filter(entry -> entry.getName().endsWith(ending)).forEach(entry -> {
            try (var in = jar.getInputStream(entry)) {
                var charset = ending.equals(".class") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                found.put(entry.getName(), new String(in.readAllBytes(), charset));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found;
    }

    /** The package its own classes lie below. */
    String root() {
        return name.equals("ui-shell") ? "org.nuanmin.ui.shell" : "org.nuanmin." + name;
    }
}
