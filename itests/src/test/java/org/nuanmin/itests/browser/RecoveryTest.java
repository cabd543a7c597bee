package org.nuanmin.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nuanmin.itests.Installation;
import org.nuanmin.itests.Rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is left after power cuts under load, and after an older backup was put back. */
class RecoveryTest {
    private static final String REQUESTS = "/api/v1/hr/requests";
    /** More when {@code bench/power-cuts} runs this. */
    private static final int CUTS = Integer.getInteger("nuanmin.cuts", 3);

    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("recovery").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static long requests() {
        return portal.as("clerk").get(REQUESTS).must(200).json().get("total").asLong();
    }

    @Test
    void after_power_cuts_under_load_every_acknowledged_request_and_receipt_is_there_once_and_the_chain_verifies()
            throws Exception {
        long before = requests();
        var clients = new Clients(portal.as("clerk"), 4);
        var issuing = new Issuing(portal.as("clerk"), CUTS);
        try (clients;
                issuing) {
            for (int cut = 0; cut < CUTS; cut++) {
                clients.have(50);
                portal.kill();
                portal.start();
            }
            clients.have(1);
        }
        Map<String, String> acknowledged = clients.acknowledged();
        acknowledged.forEach((key, id) -> assertEquals(Optional.of(id), clients.file(key), key));
        Map<String, String> all = new HashMap<>(acknowledged);
        clients.unanswered().forEach(key -> all.put(key, clients.file(key).orElseThrow()));
        assertEquals(all.size(), new HashSet<>(all.values()).size(), "each has an id of its own");
        assertEquals(before + all.size(), requests());
        assertIssuedOnce(issuing.acknowledged());
        String export = exportWith(all);
        assertTrue(portal.verified(export).contains("OK"));
        Files.writeString(
                Path.of("target", "bench-power-cuts.txt"),
                CUTS + " power cuts: " + acknowledged.size() + " acknowledged requests and "
                        + issuing.acknowledged().size()
                        + " acknowledged receipts are there once, the ledger balances, the chain verifies\n");
    }

    private static void assertIssuedOnce(Map<String, String> receipts) {
        Rest clerk = portal.as("clerk");
        assertTrue(receipts.size() > 5, () -> "handed out meanwhile: " + receipts.size());
        receipts.forEach((application, receipt) -> {
            JsonNode lines = clerk.get("/api/v1/hr/receipts?application=" + application)
                    .must(200)
                    .json();
            assertEquals(2, lines.get("total").asLong(), lines::toString);
            assertEquals(receipt, lines.at("/items/0/receipt").asText());
        });
        portal.as("finance")
                .get("/api/v1/ledger/trial")
                .must(200)
                .json()
                .forEach(measure -> assertTrue(measure.get("even").asBoolean(), measure::toString));
    }

    /** An export in which each request was received once; entries are sealed shortly after they are written. */
    private static String exportWith(Map<String, String> all) throws Exception {
        Rest auditor = portal.as("auditor");
        Map<String, Integer> received = Map.of();
        for (int i = 0; i < 50 && !received.keySet().containsAll(all.values()); i++) {
            Thread.sleep(200);
            received = received(auditor.get("/api/v1/audit/export").must(200).body());
        }
        for (String id : all.values()) {
            assertEquals(1, received.get(id), "audit entries of " + id);
        }
        return auditor.get("/api/v1/audit/export").must(200).body();
    }

    private static Map<String, Integer> received(String export) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        for (String line : export.lines().toList()) {
            JsonNode entry = new ObjectMapper().readTree(line);
            if (entry.path("action").asText().equals("hr.request.received")) {
                times.merge(entry.get("object").asText(), 1, Integer::sum);
            }
        }
        return times;
    }

    @Test
    void a_backup_that_is_put_back_as_the_page_says_brings_its_data_and_a_warning() throws IOException {
        one("before-the-copy");
        String copy = portal.command("backup", portal.home().resolve("copies").toString());
        long kept = requests();
        one("after-the-copy");
        assertEquals(kept + 1, requests());
        portal.types(commands(copy));
        assertEquals(kept, requests(), "as it was when the copy was made");
        Rest auditor = portal.as("auditor");
        JsonNode head = auditor.get("/api/v1/audit/head").must(200).json();
        assertTrue(head.at("/expected/count").asLong() > head.get("count").asLong(), head::toString);
        administratorsSeeIt();
        auditor.post("/api/v1/audit/head/acceptance", Map.of("reason", "演练：恢复备份"))
                .must(200);
        assertTrue(auditor.get("/api/v1/audit/head")
                .must(200)
                .json()
                .get("expected")
                .isNull());
        assertTrue(portal.verified(auditor.get("/api/v1/audit/export").must(200).body())
                .contains("OK"));
    }

    /** The block of docs/operations.md, with the folder that the backup named. */
    private static String commands(String said) throws IOException {
        String page = Files.readString(Path.of("../docs/operations.md"));
        String block = Pattern.compile("```sh\n((?:(?!```).)*mv data/derby.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        String made = Pattern.compile("/\\S*database-[0-9-]+")
                .matcher(said)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The backup names no folder: " + said));
        return block.replaceAll("/var/backups/nuanmin/database-[0-9-]+", made);
    }

    private static void one(String key) {
        new Clients(portal.as("clerk"), 0).file(key).orElseThrow();
    }

    private static void administratorsSeeIt() {
        try (var driver = Chromium.driver()) {
            new Browser(Chromium.launch(driver), portal)
                    .signIn("sysadmin")
                    .sees("而库外记下的是第")
                    .picture("restored");
        }
    }
}
