package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The story of clause 3.1's stations over REST, on the assembled distribution with the synthetic district. */
class StoryTest {
    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("story").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static JsonNode items(Rest who, String path) {
        return who.get(path).must(200).json().get("items");
    }

    private static String unit(Rest who, String name) {
        return StreamSupport.stream(
                        items(who, "/api/v1/identity/units?query=" + Rest.query(name))
                                .spliterator(),
                        false)
                .filter(unit -> unit.get("name").asText().equals(name))
                .map(unit -> unit.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode station(Rest who, String street, String state) {
        return items(who, "/api/v1/hr/stations?state=" + state + "&unit=" + unit(who, street))
                .get(0);
    }

    @Test
    void a_ready_portal_answers_health_and_its_description() {
        Rest nobody = portal.nobody();
        nobody.get("/health/live").must(200);
        nobody.get("/health/ready").must(200);
        JsonNode paths = nobody.get("/api/openapi.json").must(200).json().get("paths");
        assertTrue(paths.has("/api/v1/hr/requests"), "hr's paths are described");
        JsonNode body =
                paths.at("/~1api~1v1~1hr~1requests/post/requestBody/content/application~1json/schema/properties");
        assertTrue(body.has("station") && body.has("subject") && body.has("contact"), () -> "inline fields: " + body);
    }

    @Test
    void without_a_token_or_with_a_cookie_nothing_is_told() {
        for (var answer : List.of(
                portal.nobody().get("/api/v1/hr/stations"),
                portal.nobody().with("/api/v1/hr/stations", "Cookie", "NUANMIN=abc"))) {
            JsonNode problem = answer.must(401).json();
            for (String key : List.of("type", "title", "detail", "requestId", "errors")) {
                assertTrue(problem.has(key), key + " in " + problem);
            }
        }
    }

    @Test
    void units_are_found_by_part_of_the_name_and_communities_by_their_street() {
        Rest clerk = portal.as("clerk");
        JsonNode found = items(clerk, "/api/v1/identity/units?query=" + Rest.query("文艺路"));
        String street = unit(clerk, "文艺路");
        long communities = StreamSupport.stream(found.spliterator(), false)
                .filter(unit -> unit.get("parent").asText().equals(street))
                .peek(unit -> assertTrue(unit.get("name").asText().endsWith("社区")))
                .count();
        assertTrue(communities > 0, "its communities");
    }

    @Test
    void a_residents_request_is_taken_and_closed_and_the_auditor_sees_each_step() throws Exception {
        Rest clerk = portal.as("clerk");
        String station = station(clerk, "文艺路", "RUNNING").get("id").asText();
        var wish = Map.of("station", station, "subject", "水管漏水，请求帮助", "contact", "13900001234");
        JsonNode taken = clerk.post("/api/v1/hr/requests", wish).must(201).json();
        assertEquals("RECEIVED", taken.get("state").asText());
        String id = taken.get("id").asText();
        portal.as("clerk2").post("/api/v1/hr/requests/" + id + "/handle").must(404);
        clerk.post("/api/v1/hr/requests/" + id + "/close").must(409);
        clerk.post("/api/v1/hr/requests/" + id + "/handle").must(200);
        clerk.post("/api/v1/hr/requests/" + id + "/call-back").must(200);
        assertEquals(
                "CLOSED",
                clerk.post("/api/v1/hr/requests/" + id + "/close")
                        .must(200)
                        .json()
                        .get("state")
                        .asText());
        Thread.sleep(5000);
        Rest auditor = portal.as("auditor");
        JsonNode entries = items(auditor, "/api/v1/audit/entries?object=" + id);
        assertTrue(entries.size() >= 6, () -> "four steps and two refusals: " + entries);
        assertFalse(entries.toString().contains("13900001234"), "a contact never stands in the audit");
        clerk.get("/api/v1/audit/entries").must(403);
    }

    @Test
    void an_export_of_the_audit_verifies_off_line_and_a_forged_one_does_not() {
        Rest auditor = portal.as("auditor");
        String export = auditor.get("/api/v1/audit/export").must(200).body();
        assertTrue(portal.verified(export).contains("OK"));
        assertThrows(AssertionError.class, () -> portal.verified(export.replaceFirst("hr\\.", "xx.")));
    }

    @Test
    void nobody_overwrites_what_someone_else_changed_meanwhile() {
        Rest street = portal.as("street");
        String path = "/api/v1/hr/stations/"
                + station(street, "文艺路", "RUNNING").get("id").asText();
        var read = street.get(path).must(200);
        String seen = read.header("ETag");
        assertEquals("\"" + read.json().get("edition").asText() + "\"", seen);
        var first = street.change(path, "{\"address\":\"示例路 11 号\"}", seen).must(200);
        assertNotEquals(seen, first.header("ETag"));
        var late =
                portal.as("hr").change(path, "{\"address\":\"示例路 12 号\"}", seen).must(412);
        assertTrue(late.body().contains("已被他人修改"), late::body);
        assertEquals(
                "示例路 11 号", street.get(path).must(200).json().get("address").asText());
        street.change(path, "{\"address\":\"示例路 12 号\"}", first.header("ETag")).must(200);
    }

    @Test
    void rights_end_at_the_street_and_at_the_role() {
        Rest street = portal.as("street");
        Rest hr = portal.as("hr");
        String foreign = station(hr, "定王台", "RUNNING").get("id").asText();
        street.get("/api/v1/hr/stations/" + foreign).must(404);
        for (String administrator : List.of("sysadmin", "secadmin", "auditor")) {
            portal.as(administrator).get("/api/v1/hr/stations").must(403);
            portal.as(administrator).get("/api/v1/campaigns/current").must(403);
        }
        hr.get("/api/v1/hr/stations?sort=nonsense").must(400);
        hr.get("/api/v1/hr/stations?size=1000000000").must(400);
        portal.nobody()
                .post(
                        "/api/v1/identity/tokens",
                        Map.of("username", "disabled", "password", Installation.PASSWORD, "label", "x"))
                .must(401);
    }

    @Test
    void the_current_campaign_has_eleven_clauses_with_live_figures_of_the_first() {
        JsonNode campaign =
                portal.as("leader").get("/api/v1/campaigns/current").must(200).json();
        assertEquals(11, campaign.get("clauses").size());
        JsonNode first = campaign.get("clauses").get(0);
        assertEquals("3.1", first.get("id").asText());
        JsonNode running = StreamSupport.stream(first.get("indicators").spliterator(), false)
                .filter(figure -> figure.get("id").asText().equals("hr.stations.running"))
                .findFirst()
                .orElseThrow();
        assertTrue(running.get("value").asDouble() > 0, () -> "a live figure: " + running);
    }

    @Test
    void communities_come_from_a_workbook_row_by_row_and_twice_is_once() throws Exception {
        Rest hr = portal.as("hr");
        byte[] file = Workbook.of(List.of(
                List.of("街道", "社区", "站点名称", "地址", "电话", "负责人"),
                List.of("文艺路", "试验社区", "试验社区暖民稳岗服务站", "文艺路1号", "073188880001", "张三"),
                List.of("没有路", "某社区", "某站", "某路1号", "073188880002", "李四")));
        for (int upload = 0; upload < 2; upload++) {
            JsonNode job = hr.upload("/api/v1/hr/stations/imports", "stations.xlsx", file)
                    .must(202)
                    .json();
            JsonNode done =
                    finished(hr, "/api/v1/hr/stations/imports/" + job.get("id").asText());
            assertEquals("done", done.get("state").asText(), done::toString);
            assertEquals(1, done.get("rejected").asInt(), done::toString);
            JsonNode error = done.get("errors").get(0);
            assertEquals(3, error.get("row").asInt());
            assertEquals("街道", error.get("column").asText());
            assertEquals("没有路", error.get("value").asText());
        }
        assertEquals(
                1, items(hr, "/api/v1/hr/stations?query=" + Rest.query("试验社区")).size());
    }

    private static JsonNode finished(Rest who, String job) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            JsonNode now = who.get(job).must(200).json();
            if (!List.of("receiving", "checking").contains(now.get("state").asText())) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The import did not end.");
    }

    private static Map<String, String> person(String name, String number, String unit) {
        return Map.of(
                "name",
                name,
                "idType",
                "RESIDENT_ID",
                "idNumber",
                number,
                "province",
                "贵州省",
                "phone",
                "13700001357",
                "unit",
                unit);
    }

    @Test
    void a_person_is_registered_once_and_another_street_is_told_no_more_than_it_must_be() {
        String number = "52010219031231005X";
        Rest street = portal.as("street");
        Rest street2 = portal.as("street2");
        String people = "/api/v1/registry/people";
        JsonNode made = street.post(people, person("鲁小雪", number, unit(street, "文艺路")))
                .must(201)
                .json();
        assertEquals("5201**********005X", made.get("idNumber").asText());
        String id = made.get("id").asText();
        JsonNode known = street2.post(people, person("鲁小雪", number.toLowerCase(), unit(street2, "定王台")))
                .must(200)
                .json();
        assertEquals(id, known.get("id").asText());
        assertFalse(known.toString().contains("鲁") || known.toString().contains("5201"), known::toString);
        street2.get(people + "/" + id).must(404);
        street.get(people + "/" + id).must(200);
        street2.post(people + "/" + id + "/reveal", Map.of("reason", "好奇")).must(404);
        assertEquals(0, items(street2, people + "?query=lxx").size());
        assertEquals(1, items(street, people + "?query=lxx").size());

        var asked = Map.of("idType", "RESIDENT_ID", "idNumber", number, "reason", "领礼包");
        JsonNode card =
                portal.as("clerk2").post(people + "/lookup", asked).must(200).json();
        assertEquals("鲁**", card.get("name").asText());
        assertEquals("文艺路", card.get("unit").asText());
        portal.as("leader").get(people).must(403);
        portal.as("leader").post(people + "/lookup", asked).must(403);
        var wrong = street.post(people, person("鲁小霜", "520102190312310050", unit(street, "文艺路")));
        assertEquals("idNumber", wrong.must(422).json().at("/errors/0/field").asText());
    }

    @Test
    void a_number_and_a_telephone_are_nowhere_in_clear_on_the_disk() throws Exception {
        Rest street = portal.as("street");
        String number = "360102190206300042";
        street.post("/api/v1/registry/people", person("寻不着", number, unit(street, "文艺路")))
                .must(201);
        street.post("/api/v1/registry/people", person("寻不着", number, unit(street, "文艺路")))
                .must(200);
        street.get("/api/v1/registry/people?query=" + number).must(200);
        portal.as("clerk")
                .post(
                        "/api/v1/registry/people/lookup",
                        Map.of("idType", "RESIDENT_ID", "idNumber", number, "reason", "领礼包"))
                .must(200);
        portal.types("bin/nuanmin backup \"$PWD/saved\"");
        for (String planted : List.of(number, "13700001357")) {
            assertEquals(
                    "",
                    portal.types("grep -rlaF " + planted + " data saved etc || true")
                            .strip(),
                    planted);
        }
        assertFalse(
                portal.types("grep -rlaF 寻不着 data || true").isBlank(), "what is stored in clear is found in this way");
    }

    @Test
    void a_roster_becomes_applications_that_three_hands_make_ready() throws Exception {
        Rest street = portal.as("street");
        JsonNode firm = items(street, "/api/v1/registry/enterprises").get(0);
        Map<String, String> whose =
                Map.of("enterprise", firm.get("id").asText(), "group", "G1", "unit", unit(street, "文艺路"));
        String roster = "姓名,证件类型,证件号码,户籍省份,手机号码,备注,留区开始,留区结束\n"
                + "易名册,居民身份证,420106190505050022,湖北,13900007777,,2021-02-01,2021-02-17\n"
                + "易本省,居民身份证,430102190001010015,湖南,,,2021-02-01,2021-02-17\n"
                + "易迁户,居民身份证,420106190303030023,贵州省,,,2021-02-01,2021-02-17\n"
                + "=易公式,居民身份证,43010219,湖北,,,2021-02-01,2021-02-17\n";
        street.upload("/api/v1/hr/rosters", "无主.csv", roster.getBytes("GB18030"), Map.of("group", "G1"))
                .must(422);
        String job = street.upload("/api/v1/hr/rosters", "名册.csv", roster.getBytes("GB18030"), whose)
                .must(202)
                .json()
                .get("id")
                .asText();
        JsonNode end = finished(street, "/api/v1/hr/rosters/" + job);
        assertEquals(
                "4 1 1 2",
                end.get("rows").asInt() + " " + end.get("accepted").asInt() + " "
                        + end.get("held").asInt() + " " + end.get("rejected").asInt(),
                end::toString);
        JsonNode first = end.get("errors").get(0);
        assertEquals(
                "3 户籍省份 湖南 own-province",
                first.get("row").asInt() + " " + first.get("column").asText() + " "
                        + first.get("value").asText() + " " + first.get("code").asText());
        street.get("/api/v1/hr/rosters/" + job + "/errors.xlsx").must(200);
        String held = items(street, "/api/v1/hr/applications?state=HELD&query=yqh")
                .get(0)
                .get("id")
                .asText();
        assertEquals(
                422,
                street.post("/api/v1/hr/applications/" + held + "/submit", Map.of())
                        .status());
        JsonNode draft = items(street, "/api/v1/hr/applications?query=" + Rest.query("易名册"))
                .get(0);
        assertEquals("4201**********0022", draft.at("/person/idNumber").asText());
        assertEquals("600.00", draft.at("/items/0/amount").asText());
        String at = "/api/v1/hr/applications/" + draft.get("id").asText();
        street.post(at + "/submit", Map.of()).must(200);
        assertEquals(403, street.post(at + "/review").status());
        assertEquals(404, portal.as("reviewer2").post(at + "/review").status());
        portal.as("reviewer").post(at + "/review").must(200);
        JsonNode ready = portal.as("hr").post(at + "/approve").must(200).json();
        assertEquals("READY", ready.get("state").asText());
        assertEquals(409, portal.as("hr").post(at + "/approve").status());
        String again = street.upload("/api/v1/hr/rosters", "名册.csv", roster.getBytes("GB18030"), whose)
                .must(202)
                .json()
                .get("id")
                .asText();
        assertEquals(
                1,
                finished(street, "/api/v1/hr/rosters/" + again).get("accepted").asInt());
        assertEquals(
                1,
                street.get("/api/v1/hr/applications?query=" + Rest.query("易名册"))
                        .must(200)
                        .json()
                        .get("total")
                        .asInt());
    }
}
