package org.nuanmin.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An auditor's desk: a folder, and what the verifier said last. */
record Desk(Path folder) {
    /** Runs the verifier over these lines and returns all it said. */
    String verify(int exit, List<String> lines, String... options) throws IOException {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return verify(exit, text.getBytes(StandardCharsets.UTF_8), options);
    }

    String verify(int exit, byte[] export, String... options) throws IOException {
        Path file = folder.resolve("export.jsonl");
        Files.write(file, export);
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return run(exit, Locale.ENGLISH, arguments.toArray(String[]::new));
    }

    String run(int exit, Locale locale, String... arguments) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int ended = new Main(locale, out, out).run(arguments);
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(exit, ended, text);
        return text;
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
