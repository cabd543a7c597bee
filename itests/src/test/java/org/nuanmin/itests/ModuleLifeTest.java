package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Departments come and go while the others work; the base is changed under load; a power cut loses nothing. */
class ModuleLifeTest {
    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.fresh("modules").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static long stations() {
        return portal.as("hr")
                .get("/api/v1/hr/stations")
                .must(200)
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void hr_is_stopped_started_and_updated_while_others_are_not_disturbed() {
        long before = stations();
        Rest leader = portal.as("leader");
        try (var probe = new Probe(() -> leader.get("/api/v1/campaigns/current"))) {
            portal.command("module", "stop", "hr");
            int away = leader.get("/api/v1/hr/stations").status();
            assertTrue(away == 404 || away == 503, "hr is away, answered " + away);
            JsonNode figures = leader.get("/api/v1/campaigns/current")
                    .must(200)
                    .json()
                    .get("clauses")
                    .get(0)
                    .get("indicators");
            figures.forEach(figure -> assertTrue(figure.get("value").isNull(), figure::toString));
            assertTrue(!portal.nobody().get("/api/openapi.json").body().contains("/api/v1/hr/"));
            portal.command("module", "start", "hr");
            assertEquals(before, stations());
            portal.command("module", "update", "hr");
            portal.command("module", "remove", "hr");
            portal.command("module", "install", "hr");
            assertEquals(before, stations());
            probe.close();
            assertEquals(0, probe.failed(), () -> probe.good() + " good, last failure " + probe.last());
        }
    }

    @Test
    void each_part_of_the_base_can_be_updated_and_the_portal_is_whole_again() {
        for (String part : List.of(
                "operations", "campaigns", "work", "audit", "identity", "rest", "keys", "lifecycle", "persistence")) {
            portal.command("module", "update", part);
            assertTrue(stations() > 0, "after the update of " + part);
        }
    }

    @Test
    void an_archive_that_was_altered_on_its_way_is_refused_and_the_old_one_runs_on() throws Exception {
        long before = stations();
        Path built = portal.home().resolve("modules/hr.jar");
        Path altered = portal.home().resolve("modules/hr-altered.jar");
        Files.copy(built, altered);
        try (var files = FileSystems.newFileSystem(altered)) {
            Files.writeString(files.getPath("i18n/hr_en.properties"), "menu.stations=Altered");
        }
        String said = assertThrows(
                        AssertionError.class, () -> portal.command("module", "update", "hr", "hr-altered.jar"))
                .getMessage();
        assertTrue(said.contains("hr-altered.jar") && said.contains("i18n/hr_en.properties"), said);
        assertEquals(before, stations());
    }

    @Test
    void the_base_can_not_be_stopped() {
        assertThrows(AssertionError.class, () -> portal.command("module", "stop", "identity"));
    }

    @Test
    void a_restart_and_a_backup_keep_everything() {
        long before = stations();
        portal.command("backup", portal.home().resolve("copy").toString());
        portal.stop();
        portal.start();
        assertEquals(before, stations());
        portal.kill();
        portal.start();
        assertEquals(before, stations());
    }
}
