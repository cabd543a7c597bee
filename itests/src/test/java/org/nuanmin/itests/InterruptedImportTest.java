package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A power cut in the middle of an import. */
class InterruptedImportTest {
    private static final int ROWS = 2000;
    private static final String IMPORTS = "/api/v1/hr/stations/imports";
    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("interrupted").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    @Test
    void it_goes_on_where_it_was_takes_no_row_twice_and_leaves_no_file() throws Exception {
        String id = portal.as("hr")
                .upload(IMPORTS, "many.xlsx", workbook())
                .must(202)
                .json()
                .get("id")
                .asText();
        JsonNode before = until(id, job -> job.get("rows").asInt() > 0);
        assertTrue(before.get("rows").asInt() < ROWS, "ended before it could be interrupted");
        portal.kill();
        portal.start();
        JsonNode after = until(
                id,
                job -> !Set.of("receiving", "checking")
                        .contains(job.get("state").asText()));
        assertEquals("done", after.get("state").asText());
        assertEquals(ROWS, after.get("rows").asInt());
        assertEquals(ROWS - 1, after.get("accepted").asInt());
        assertEquals(1, after.get("rejected").asInt());
        assertEquals(
                ROWS - 1,
                portal.as("hr")
                        .get("/api/v1/hr/stations?size=1&query=" + Rest.query("断电"))
                        .must(200)
                        .json()
                        .get("total")
                        .asInt());
        assertFalse(sealed(), "the upload is gone");
        var english = portal.as("hr")
                .with(IMPORTS + "/" + id, "Accept-Language", "en")
                .must(200);
        assertFalse(english.json().get("errors").get(0).get("message").asText().matches(".*[一-龥]{6}.*"), english::body);
        portal.as("hr")
                .with(IMPORTS + "/" + id + "/errors.xlsx", "Accept-Language", "en")
                .must(200);
    }

    private static byte[] workbook() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("街道", "社区", "站点名称", "地址", "电话", "负责人"));
        rows.add(List.of("没有路", "断电社区", "断电站", "某路1号", "073188880002", "李四"));
        for (int i = 1; i < ROWS; i++) {
            rows.add(List.of("文艺路", "断电" + i + "社区", "断电" + i + "社区暖民稳岗服务站", "文艺路" + i + "号", "073188880001", "张三"));
        }
        return Workbook.of(rows);
    }

    private interface Wanted {
        boolean in(JsonNode job);
    }

    private static JsonNode until(String id, Wanted wanted) throws InterruptedException {
        Rest hr = portal.as("hr");
        JsonNode job = null;
        for (int i = 0; i < 1200; i++) {
            job = hr.get(IMPORTS + "/" + id).must(200).json();
            if (wanted.in(job)) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Not within two minutes: " + job);
    }

    private static boolean sealed() throws IOException {
        try (var files = Files.list(portal.home().resolve("data/work"))) {
            return files.anyMatch(file -> file.toString().endsWith(".sealed"));
        }
    }
}
