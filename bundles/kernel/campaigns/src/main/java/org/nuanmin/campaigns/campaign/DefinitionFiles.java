package org.nuanmin.campaigns.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The definitions: the shipped ones, and those in a folder; a file there stands for the shipped one of its name. */
final class DefinitionFiles {
    private static final List<String> SHIPPED = List.of("2021.yaml");

    private DefinitionFiles() {}

    /** Texts by file name. */
    static Map<String, String> in(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        SHIPPED.forEach(name -> texts.put(name, shipped(name)));
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                        .sorted()
                        .forEach(file -> texts.put(file.getFileName().toString(), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    static String shipped(String name) {
        try (InputStream in = DefinitionFiles.class.getClassLoader().getResourceAsStream("campaigns/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No campaigns/" + name + " in this bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
