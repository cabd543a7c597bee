package org.nuanmin.itests.browser;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.nuanmin.itests.Rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an updated department leaves behind in memory. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class LoaderTest {
    /** A class that each of its loaders has. */
    private static final String DEPARTMENT = "org.nuanmin.hr.HrDepartment";

    private static final List<String> SCREENS = List.of(
            "/app/hr/stations", "/app/hr/requests", "/app/hr/duty", "/app/hr/duty/print", "/app/hr/stations/import");

    private final Browser browser;

    LoaderTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void three_updates_of_hr_leave_at_most_one_old_class_loader() {
        try (Person hr = browser.signIn("hr");
                Person clerk = browser.signIn("clerk");
                Person leader = browser.signIn("leader")) {
            leader.goes("/app/hr/stations");
            for (int update = 0; update < 3; update++) {
                SCREENS.forEach(hr::goes);
                clerk.goes("/app/hr/requests/new");
                callsEveryPath();
                browser.portal.command("module", "update", "hr");
            }
            hr.goes("/app/hr/stations").sees("暖民稳岗服务站");
            assertTrue(loadersAfterAWhile() <= 2, "loaders of hr, the running one's among them: " + loaders());
        }
    }

    private void callsEveryPath() {
        Rest clerk = browser.portal.as("clerk");
        Rest hr = browser.portal.as("hr");
        var station = clerk.get("/api/v1/hr/stations?state=RUNNING").must(200).json();
        var wish = Map.of("station", station.at("/items/0/id").asText(), "subject", "值班电话", "contact", "13900001234");
        String request = clerk.post("/api/v1/hr/requests", wish, "Idempotency-Key", "" + UUID.randomUUID())
                .must(201)
                .json()
                .get("id")
                .asText();
        clerk.post("/api/v1/hr/requests/" + request + "/handle").must(200);
        var paths = clerk.get("/api/openapi.json").must(200).json().get("paths");
        List<String> read = paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/hr/"))
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey().replaceAll("\\{[^}]*}", request))
                .toList();
        assertTrue(read.size() > 5, read::toString);
        read.forEach(path -> assertTrue(hr.get(path).status() < 500, path));
    }

    private int loadersAfterAWhile() {
        int left = loaders();
        for (int i = 0; i < 30 && left > 2; i++) {
            left = loaders();
        }
        return left;
    }

    /** Those that are still in memory after a full collection. */
    private int loaders() {
        browser.portal.asks("jcmd", "GC.run");
        String found = browser.portal.asks("jcmd", "VM.class_hierarchy", DEPARTMENT);
        int loaders = found.split(DEPARTMENT, -1).length - 1;
        assertTrue(loaders > 0, found);
        return loaders;
    }
}
