package org.nuanmin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** docs/attacks.md names tests that are there. */
class AttacksPageTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void each_test_that_the_page_names_is_there() throws IOException {
        List<Path> sources = Stream.of("../bundles", "../portal-ui", "src")
                .flatMap(folder -> tests(Path.of(folder)))
                .toList();
        var page = Files.readString(Path.of("../docs/attacks.md"));
        List<String> missing = NAMED.matcher(page)
                .results()
                .filter(named -> sources.stream()
                        .filter(source -> source.endsWith(named.group(1) + ".java"))
                        .noneMatch(source -> read(source).contains("void " + named.group(2) + "(")))
                .map(named -> named.group(1) + "." + named.group(2))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<Path> tests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*src/test/java/.*Test\\.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
