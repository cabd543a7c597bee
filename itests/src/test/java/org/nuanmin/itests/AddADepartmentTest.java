package org.nuanmin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** docs/add-a-department.md, followed to the letter in a copy of this tree, with the portal running. */
class AddADepartmentTest {
    private static final String TREE = "tree of a reader";
    private static Installation portal;
    private static Path tree;

    @BeforeAll
    static void a_copy_of_the_tree_and_a_running_portal() throws IOException {
        tree = Path.of("target", TREE).toAbsolutePath();
        Files.createDirectories(tree);
        String copy = List.of(".git", "run", "itests/target", "distribution/target", "*/surefire-reports").stream()
                        .map(name -> " --exclude='./" + name + "'")
                        .collect(Collectors.joining("", "rm -rf '" + tree + "'/* && tar -C .. -cf -", " ."))
                + " | tar -xf - -C '" + tree + "'";
        Installation.run(Path.of("."), List.of("sh", "-c", copy), 2, Map.of());
        portal = Installation.furnished(TREE + "/run").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static void sh(Path folder, String commands) {
        Installation.run(
                folder,
                List.of("sh", "-e", "-c", commands),
                5,
                Map.of(
                        "NUANMIN_LISTEN",
                        "127.0.0.1:" + portal.port(),
                        "NUANMIN_DEMO_PASSWORD",
                        Installation.PASSWORD,
                        "MAVEN_ARGS",
                        offline()));
    }

    /** The libraries are here already, since this very build runs on them, wherever it was told to keep them. */
    private static String offline() {
        return "-o -Dnuanmin.test.database=derby"
                + Stream.of("maven.repo.local", "maven.repo.local.tail")
                        .filter(name -> System.getProperty(name) != null)
                        .map(name -> " -D" + name + "=" + System.getProperty(name))
                        .collect(Collectors.joining());
    }

    /** Writes and runs in the copy. */
    private static final class InTheTree implements Walkthrough.Reader {
        @Override
        public void write(String file, String text) {
            try {
                Path path = tree.resolve(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void run(String commands) {
            sh(tree, commands);
        }
    }

    @Test
    void who_follows_the_page_has_a_department_in_the_running_portal() throws IOException {
        var page = Walkthrough.of(Path.of("../docs/add-a-department.md"));
        var reader = new InTheTree();
        Rest street = portal.as("street");
        assertFalse(street.get("/api/v1/transport/lines").status() == 200, "nobody has built it yet");

        page = page.upTo("module install transport", reader);
        assertEquals(
                0,
                street.get("/api/v1/transport/lines")
                        .must(200)
                        .json()
                        .get("total")
                        .asInt());
        assertTrue(portal.nobody().get("/api/openapi.json").body().contains("/api/v1/transport/lines"));

        page = page.upTo("/api/v1/transport/lines", reader);
        assertEquals(
                "庙会专线",
                street.get("/api/v1/transport/lines")
                        .must(200)
                        .json()
                        .at("/items/0/name")
                        .asText());
        assertEquals("1", figure());
        assertEquals(
                409,
                street.post("/api/v1/transport/lines", Map.of("unit", "wenyilu", "name", "庙会专线"))
                        .status());
        assertEquals(403, portal.as("finance").get("/api/v1/transport/lines").status());
        assertEquals(
                0,
                portal.as("street2")
                        .get("/api/v1/transport/lines")
                        .must(200)
                        .json()
                        .get("total")
                        .asInt());
        assertTrue(portal.as("auditor")
                .get("/api/v1/audit/entries?user=street&size=50")
                .must(200)
                .body()
                .contains("transport.line.opened"));
        assertEquals(
                "RUNNING",
                portal.as("sysadmin")
                        .get("/api/v1/operations/modules/transport")
                        .must(200)
                        .json()
                        .get("state")
                        .asText());

        page = page.upTo("module update transport", reader);
        assertEquals(
                1,
                street.get("/api/v1/transport/lines")
                        .must(200)
                        .json()
                        .get("total")
                        .asInt());

        page.upTo("distribution/pom.xml", reader);
        assertTrue(
                Files.readString(tree.resolve("distribution/pom.xml")).contains("<artifactId>transport</artifactId>"));
        String features = Files.readString(tree.resolve("features/src/main/feature/features.xml"));
        assertTrue(
                features.contains("mvn:org.nuanmin/transport/") && features.contains("<feature>transport</feature>"));

        portal.command("module", "remove", "transport");
        assertTrue(
                List.of(404, 503).contains(street.get("/api/v1/transport/lines").status()));
    }

    private String figure() {
        var clauses = portal.as("leader")
                .get("/api/v1/campaigns/current")
                .must(200)
                .json()
                .get("clauses");
        return StreamSupport.stream(clauses.get(0).get("indicators").spliterator(), false)
                .filter(each -> each.get("id").asText().equals("transport.lines.open"))
                .map(each -> each.get("value").asText())
                .findFirst()
                .orElse("the campaign does not name it");
    }
}
