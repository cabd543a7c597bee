package org.nuanmin.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.nuanmin.itests.Rest;
import org.nuanmin.itests.Workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Markup and script that somebody typed as a name stays a name wherever it is shown. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class MarkupTest {
    private static final String EVIL = "<img src=x onerror=window.hit=1>";
    private static final String COMMUNITY = "<svg onload=window.hit=2>社区";
    private static final String STATION = EVIL + "<b>服务站</b>";
    private static final String PERSON = "<script>window.hit=3</script>";
    private static final String WISH = "\"><iframe srcdoc='<script>parent.hit=4</script>'>";

    private final Browser browser;
    private String station = "";
    private String request = "";

    MarkupTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somebody_types_it() {
        Rest street = browser.portal.as("street");
        byte[] file = Workbook.of(List.of(
                List.of("街道", "社区", "站点名称", "地址", "电话", "负责人"),
                List.of("文艺路", COMMUNITY, STATION, EVIL, "0731-88880009", PERSON)));
        String job = street.upload("/api/v1/hr/stations/imports", EVIL + ".xlsx", file)
                .must(202)
                .json()
                .get("id")
                .asText();
        station = brought(street, job);
        street.post("/api/v1/hr/stations/" + station + "/open").must(200);
        var shift =
                Map.of("day", "2021-02-08", "from", "00:00", "to", "24:00", "person", PERSON, "phone", "13900009999");
        street.post("/api/v1/hr/stations/" + station + "/shifts", shift).must(201);
        Rest clerk = browser.portal.as("clerk");
        var wish = Map.of("station", station, "subject", WISH, "contact", "13900009998");
        request = clerk.post("/api/v1/hr/requests", wish)
                .must(201)
                .json()
                .get("id")
                .asText();
        String above = clerk.get("/api/v1/identity/units?query=" + Rest.query(COMMUNITY))
                .must(200)
                .json()
                .at("/items/0/parent")
                .asText();
        clerk.post("/api/v1/hr/requests/" + request + "/transfer", Map.of("unit", above, "note", EVIL))
                .must(200);
    }

    /** The station's id, as soon as the job has brought it in. */
    private static String brought(Rest who, String job) {
        for (int times = 0; times < 300; times++) {
            JsonNode items = who.get("/api/v1/hr/stations?query=" + Rest.query(COMMUNITY))
                    .must(200)
                    .json()
                    .get("items");
            if (!items.isEmpty()) {
                return items.get(0).get("id").asText();
            }
            pause();
        }
        throw new AssertionError("The job brought no station: "
                + who.get("/api/v1/hr/stations/imports/" + job).body());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_is_text_in_lists_details_dialogs_prints_and_notices() {
        try (Person street = browser.signIn("street")) {
            shows(street.follows("暖民稳岗服务站").searches(COMMUNITY), EVIL, COMMUNITY);
            shows(street.opensRow(EVIL), EVIL, COMMUNITY, PERSON);
            shows(street.presses("撤站"), "撤销“" + EVIL);
            street.hits("Escape");
            street.presses("修改").presses("保存服务站");
            shows(street, "“" + EVIL);
            shows(street.jumps("/app/hr/duty?station=" + station), PERSON);
            shows(street.jumps("/app/hr/duty/print?station=" + station), EVIL, PERSON);
            shows(street.jumps("/app/hr/requests?open=" + request), WISH, EVIL);
            street.page.locator(".nm-bell").click();
            shows(street.calm(), COMMUNITY + "转来一条诉求");
            street.hits("Escape");
            shows(street.jumps("/app/work/notices"), COMMUNITY + "转来一条诉求");
            shows(street.takesPhone().jumps("/app/hr/stations?query=onerror"), EVIL);
            assertEquals(List.of(), street.troubles.taken());
        }
    }

    private static void shows(Person person, String... words) {
        for (String each : words) {
            person.page
                    .getByText(each)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
        }
        assertTrue(
                (Boolean)
                        person.page.evaluate(
                                "() => window.hit === undefined && !document.querySelector('img[src=x], iframe[srcdoc], svg[onload]')"),
                "markup ran or became a part of " + person.page.url());
    }
}
