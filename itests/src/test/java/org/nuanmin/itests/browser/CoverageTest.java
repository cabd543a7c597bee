package org.nuanmin.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** docs/coverage.md is true: each row's account opens its screen, and the test that it names ran. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class CoverageTest {
    private static final Pattern ROW = Pattern.compile(
            "\\| (\\d\\.\\d) \\| ([^|]+) \\| ([^|]+) \\| `([^`]+)` \\| `(/app/[^`]+)` \\| `(\\w+)\\.(\\w+)` \\|");

    private final Browser browser;

    CoverageTest(Browser browser) {
        this.browser = browser;
    }

    /** A row of the page. */
    private record Row(String account, String screen, String testClass, String test) {}

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/coverage.md")))
                .results()
                .map(found -> new Row(found.group(4), found.group(5), found.group(6), found.group(7)))
                .toList();
    }

    @Test
    void each_account_of_the_page_opens_its_screen() throws IOException {
        Map<String, List<String>> screens = new TreeMap<>();
        rows().forEach(row -> screens.computeIfAbsent(row.account(), account -> new ArrayList<>())
                .add(row.screen()));
        assertTrue(screens.size() >= 8, screens::toString);
        List<String> wrong = new ArrayList<>();
        screens.forEach((account, all) -> {
            Person person = browser.takesSeat(account);
            // the last one is no department's: what stays open behind this test holds none of their classes
            for (String screen : Stream.concat(all.stream().distinct(), Stream.of("/app/identity/me"))
                    .toList()) {
                person.jumps(screen);
                boolean shown = person.page.locator("main h1").count() > 0
                        && !person.page.locator("main").innerText().contains("您没有打开这一页的权限");
                if (!shown) {
                    wrong.add(account + " does not open " + screen);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** What ran in the modules before this one left its report; of this one the classes are here, and all of them run. */
    @Test
    void each_test_that_the_page_names_ran() throws IOException {
        List<Path> ran = reports();
        List<String> missing = rows().stream()
                .filter(row -> ran.stream().noneMatch(file -> names(file, row)))
                .map(row -> row.testClass() + "." + row.test())
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> built = Files.walk(Path.of("..", "bundles"));
                Stream<Path> own = Files.walk(Path.of("src", "test", "java"))) {
            return Stream.concat(
                            built.filter(file -> file.toString().matches(".*/surefire-reports/TEST-.*\\.xml")),
                            own.filter(file -> file.toString().endsWith("Test.java")))
                    .toList();
        }
    }

    private static boolean names(Path file, Row row) {
        String name = file.getFileName().toString();
        try {
            return name.endsWith("." + row.testClass() + ".xml")
                            && Files.readString(file).contains("name=\"" + row.test())
                    || name.equals(row.testClass() + ".java")
                            && Files.readString(file).contains("void " + row.test() + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
