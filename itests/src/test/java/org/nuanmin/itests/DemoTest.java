package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the synthetic district promises to whoever looks at it, also some days later. */
class DemoTest {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    /** Of 文艺路; 已对账 comes by reconciliation. */
    private static final List<String> STATES = List.of(
            "DRAFT",
            "SUBMITTED",
            "REVIEWED",
            "APPROVED",
            "PUBLISHED",
            "READY",
            "ISSUED",
            "RETURNED",
            "REJECTED",
            "DISPUTED",
            "VOID",
            "RECLAIMED",
            "HELD");

    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("demo").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static List<JsonNode> items(Rest who, String path) {
        List<JsonNode> items = new ArrayList<>();
        who.get(path).must(200).json().get("items").forEach(items::add);
        return items;
    }

    private static long total(Rest who, String path) {
        return who.get(path).must(200).json().get("total").asLong();
    }

    private static String unit(Rest who) {
        return items(who, APPLICATIONS + "?size=1").get(0).get("unit").asText();
    }

    private static long packages(Rest who) {
        return items(who, APPLICATIONS + "?size=500&state=READY").stream()
                .flatMap(each -> each.get("items").valueStream())
                .filter(item -> item.get("item").asText().equals("gift-package")
                        && item.get("state").asText().equals("READY"))
                .count();
    }

    private static BigDecimal left(String fund, String unit) {
        String path = "/api/v1/ledger/accounts?kind=ALLOTMENT&fund=" + fund + "&unit=" + unit;
        return new BigDecimal(
                items(portal.as("finance"), path).get(0).get("balance").asText());
    }

    @Test
    void there_are_some_applications_of_every_state_and_there_still_are_when_somebody_looks_weeks_later()
            throws InterruptedException {
        Rest street = portal.as("street");
        for (String state : STATES) {
            assertTrue(total(street, APPLICATIONS + "?state=" + state) > 0, state);
        }
        portal.as("hr")
                .post("/api/v1/demo/clock", Map.of("to", "2021-03-10T09:00"))
                .must(200);
        Thread.sleep(7_000);
        assertTrue(total(street, APPLICATIONS + "?state=PUBLISHED") > 0, "it stands in public to the campaign's end");
    }

    @Test
    void whoever_is_approved_now_is_ready_at_once_since_printing_the_list_is_enough() {
        Rest hr = portal.as("hr");
        JsonNode waiting = items(hr, APPLICATIONS + "?state=REVIEWED").get(0);
        String path = APPLICATIONS + "/" + waiting.get("id").asText();
        hr.post(path + "/approve").must(200);
        assertEquals("READY", hr.get(path).must(200).json().get("state").asText());
        assertEquals(
                0, items(hr, "/api/v1/campaigns").get(0).get("publicityDays").asInt());
    }

    @Test
    void forty_packages_are_ready_in_one_street_and_ten_in_another_and_their_money_is_there() {
        Rest first = portal.as("clerk");
        Rest second = portal.as("clerk2");
        assertTrue(packages(first) >= 40, () -> "文艺路 " + packages(first));
        assertTrue(packages(second) >= 10, () -> "定王台 " + packages(second));
        BigDecimal enough = new BigDecimal(600 * (packages(first) + 200));
        assertTrue(left("package", unit(first)).compareTo(enough) >= 0, () -> "200 more " + enough);
        for (String fund : List.of("package", "special")) {
            for (Rest who : List.of(first, second)) {
                assertTrue(left(fund, unit(who)).signum() > 0, fund);
            }
        }
    }

    @Test
    void nobody_s_name_is_in_two_streets_and_the_first_enterprise_stands_on_the_first_list() {
        Rest hr = portal.as("hr");
        Set<String> names = new HashSet<>();
        for (int page = 0; page < 5; page++) {
            for (JsonNode person : items(hr, "/api/v1/registry/people?size=100&page=" + page)) {
                assertTrue(names.add(person.get("name").asText()), person::toString);
            }
        }
        assertTrue(names.size() > 100, () -> "people " + names.size());
        JsonNode first =
                items(portal.as("street"), "/api/v1/registry/enterprises").get(0);
        String lists = "/api/v1/registry/enterprises/" + first.get("id").asText() + "/lists";
        assertTrue(portal.as("industry").get(lists).must(200).body().contains("G1"), lists);
    }
}
