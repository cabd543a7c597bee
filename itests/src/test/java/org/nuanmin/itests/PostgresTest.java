package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The distribution on a real PostgreSQL, set up as docs/operations.md and the delivered settings say. */
@Order(1)
class PostgresTest {
    private static EmbeddedPostgres server;
    private static Installation portal;

    @BeforeAll
    static void an_empty_database_with_an_owner_and_its_address_in_the_settings() throws Exception {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        sql("CREATE ROLE nuanmin LOGIN PASSWORD 'a long one'");
        sql("CREATE DATABASE nuanmin OWNER nuanmin");
        portal = Installation.fresh("postgresql");
        takesPostgres(portal.home().resolve("etc/org.nuanmin.persistence.cfg"));
        portal.start();
    }

    @AfterAll
    static void stop() throws IOException {
        portal.stop();
        server.close();
    }

    /** Of the delivered file the lines for Derby go, those for PostgreSQL are no longer comments. */
    private static void takesPostgres(Path settings) throws IOException {
        List<String> lines = Files.readAllLines(settings).stream()
                .filter(line -> !line.matches("(url|user|password) *=.*"))
                .map(line -> line.matches("# (url|user|password) *=.*") ? line.substring(2) : line)
                .map(line -> line.replace("127.0.0.1:5432", "127.0.0.1:" + server.getPort()))
                .map(line -> line.replaceAll("(?<=^password = ).*", "a long one"))
                .toList();
        Files.write(settings, lines);
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    /** Read beside the portal. */
    private static long stored(String table) throws SQLException {
        try (var connection = server.getDatabase("postgres", "nuanmin").getConnection();
                var run = connection.createStatement();
                var rows = run.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void a_community_gets_its_station_which_takes_a_request_and_the_audit_verifies() throws Exception {
        Rest hr = portal.as("hr");
        String station = imported(hr, "暖冬社区");
        assertEquals(
                1,
                Counter.items(hr, "/api/v1/identity/units?query=" + Rest.query("暖冬社区"))
                        .size());
        hr.post(Counter.STATIONS + "/" + station + "/open").must(200);
        Rest clerk = portal.as("clerk");
        long before = stored("hr_request");
        var wish = Map.of("station", station, "subject", "水管冻裂", "contact", "13900001234");
        String id = clerk.post(Counter.REQUESTS, wish, "Idempotency-Key", "frozen-pipe")
                .must(201)
                .json()
                .get("id")
                .asText();
        for (String step : List.of("handle", "call-back", "close")) {
            clerk.post(Counter.REQUESTS + "/" + id + "/" + step).must(200);
        }
        assertEquals(before + 1, stored("hr_request"), "in the database of the settings");
        assertFalse(Files.exists(portal.home().resolve("data/derby")), "and in no other");
        String export =
                portal.as("auditor").get("/api/v1/audit/export").must(200).body();
        assertTrue(portal.verified(export).contains("OK"));
    }

    /** The planned station of a community of 文艺路 that a workbook brought. */
    private static String imported(Rest hr, String community) throws InterruptedException {
        byte[] file = Workbook.of(List.of(
                List.of("街道", "社区", "站点名称", "地址", "电话", "负责人"),
                List.of("文艺路", community, community + "暖民稳岗服务站", "文艺路1号", "073188880001", "张三")));
        hr.upload(Counter.STATIONS + "/imports", "stations.xlsx", file).must(202);
        for (int i = 0; i < 300; i++) {
            JsonNode found = Counter.items(hr, Counter.STATIONS + "?query=" + Rest.query(community));
            if (!found.isEmpty()) {
                return found.get(0).get("id").asText();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The import brought no station.");
    }

    @Test
    void hr_is_stopped_started_and_updated() {
        long before = Counter.total(portal.as("hr"), Counter.STATIONS);
        portal.command("module", "stop", "hr");
        assertTrue(List.of(404, 503)
                .contains(portal.as("leader").get(Counter.STATIONS).status()));
        portal.command("module", "start", "hr");
        portal.command("module", "update", "hr");
        assertEquals(before, Counter.total(portal.as("hr"), Counter.STATIONS));
    }

    @Test
    void the_database_s_own_tools_copy_it() {
        String said = assertThrows(
                        AssertionError.class,
                        () -> portal.command(
                                "backup", portal.home().resolve("copies").toString()))
                .getMessage();
        assertTrue(said.contains("pg_dump"), said);
    }
}
