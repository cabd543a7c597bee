package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Departments come and go while the others work; the base is changed under load; a power cut loses nothing. */
@Isolated("counts the seconds that a module is away")
class ModuleLifeTest {
    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("modules")
                .with("org.nuanmin.lifecycle", "patience = 12")
                .start();
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
            probe.end();
            assertEquals(0, probe.failed(), () -> probe.good() + " good, last failure " + probe.last());
        }
    }

    @Test
    void each_part_of_the_base_is_updated_under_load_and_nothing_is_lost_or_half_done() {
        try (var load = new Load(portal)) {
            for (String part : List.of(
                    "operations",
                    "campaigns",
                    "ledger",
                    "registry",
                    "work",
                    "audit",
                    "identity",
                    "http",
                    "rest",
                    "ui-shell",
                    "keys",
                    "lifecycle",
                    "persistence",
                    "rest")) {
                portal.command("module", "update", part);
                long updated = System.nanoTime();
                assertTrue(stations() > 0, "after the update of " + part);
                assertTrue(seconds(updated) < 10, () -> part + " was whole again after " + seconds(updated) + " s");
            }
            load.end();
            assertEquals(List.of(), load.bad());
            assertEquals(load.acknowledged(), load.stored());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** The edge tells it of a department, and the door of the edge. */
    @ParameterizedTest
    @CsvSource({"hr, Resource", "rest, EdgeServlet"})
    void who_waited_five_seconds_for_a_part_is_told_when_to_come_again(String part, String components)
            throws Exception {
        String broken = BrokenArchive.of(portal, part, components);
        Rest hr = portal.as("hr");
        var update = CompletableFuture.supplyAsync(() -> refused("module", "update", part, broken));
        long asked = System.nanoTime();
        Rest.Answer answer = hr.get("/api/v1/hr/stations");
        while (answer.status() == 200 && !update.isDone()) {
            asked = System.nanoTime();
            answer = hr.get("/api/v1/hr/stations");
        }
        double waited = seconds(asked);
        Rest.Answer told = answer;
        assertTrue(Load.isToldToComeAgain(told), () -> told.status() + " " + told.headers() + " " + told.body());
        assertTrue(waited > 4.5 && waited < 7, () -> "was told after " + waited + " s");
        assertTrue(update.get().contains("Never"), update.get());
        assertTrue(stations() > 0, "the version before is back");
    }

    private static String refused(String... command) {
        return assertThrows(AssertionError.class, () -> portal.command(command)).getMessage();
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
        String said = refused("module", "update", "hr", "hr-altered.jar");
        assertTrue(said.contains("hr-altered.jar") && said.contains("i18n/hr_en.properties"), said);
        assertEquals(before, stations());
    }

    @Test
    void the_base_can_not_be_stopped() {
        assertThrows(AssertionError.class, () -> portal.command("module", "stop", "identity"));
    }

    @Test
    void a_restart_and_a_backup_keep_everything_and_a_new_build_which_departments_are_stopped_or_removed() {
        long before = stations();
        portal.command("backup", portal.home().resolve("copy").toString());
        portal.command("module", "stop", "hr");
        portal.stop();
        portal.forgetBundles().start();
        assertEquals("STOPPED", state("hr"));
        portal.command("module", "remove", "hr");
        portal.kill();
        portal.forgetBundles().start();
        assertEquals("AVAILABLE", state("hr"));
        portal.command("module", "install", "hr");
        assertEquals(before, stations());
        portal.kill();
        portal.start();
        assertEquals(before, stations());
    }

    private static String state(String module) {
        return portal.as("sysadmin")
                .get("/api/v1/operations/modules/" + module)
                .must(200)
                .json()
                .get("state")
                .asText();
    }
}
