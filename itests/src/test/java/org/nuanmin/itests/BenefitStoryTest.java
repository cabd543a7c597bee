package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From an employer's roster to a signed receipt, and from the district's budget to that signature, over REST. */
class BenefitStoryTest {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    private static final String KEY = "Idempotency-Key";
    private static final String RECONCILIATIONS = "/api/v1/ledger/reconciliations";
    private static final String LINES = "/api/v1/ledger/reconciliation-lines";
    private static final String SERIAL = "GH-LYZ-000001";
    private static final String SIGNATURE =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("benefit-story").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    static JsonNode items(Rest who, String path) {
        return who.get(path).must(200).json().get("items");
    }

    private static JsonNode finished(Rest who, String job) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            JsonNode now = who.get(job).must(200).json();
            if (!List.of("receiving", "checking").contains(now.get("state").asText())) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The job never ended: " + job);
    }

    private static List<String> row(String name, String number, String province) {
        return List.of(name, "居民身份证", number, province, "13900002222", "装配工", "", "2021-02-01", "2021-02-20");
    }

    /** The ids of a roster's people, drafted. */
    private static List<String> uploaded(Rest street, String unit, String enterprise, List<List<String>> rows)
            throws Exception {
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(List.of("姓名", "证件类型", "证件号码", "户籍省份", "手机号码", "岗位", "社区", "留区开始", "留区结束"));
        sheet.addAll(rows);
        var fields = Map.of("enterprise", enterprise, "group", "G1", "unit", unit);
        String job = street.upload("/api/v1/hr/rosters", "名册.xlsx", Workbook.of(sheet), fields)
                .must(202)
                .json()
                .get("id")
                .asText();
        JsonNode done = finished(street, "/api/v1/hr/rosters/" + job);
        assertEquals("done", done.get("state").asText(), done::toString);
        List<String> ids = new ArrayList<>();
        items(street, APPLICATIONS + "?state=DRAFT&size=100&roster=" + job)
                .forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }

    static BigDecimal balance(Rest who, String kind, String fund, String unit) {
        JsonNode account = items(who, "/api/v1/ledger/accounts?kind=" + kind + "&fund=" + fund + "&unit=" + unit)
                .get(0);
        return new BigDecimal(account.get("balance").asText());
    }

    private static Map<String, Object> wish(String name, String... items) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (String item : items) {
            lines.add(item.equals("union-voucher") ? Map.of("item", item, "serial", SERIAL) : Map.of("item", item));
        }
        return Map.of("items", lines, "receivedBy", name, "signature", SIGNATURE);
    }

    @Test
    void a_roster_s_row_goes_by_four_hands_to_a_signature_and_its_money_back_to_the_budget() throws Exception {
        Rest street = portal.as("street");
        Rest clerk = portal.as("clerk");
        String unit = items(street, APPLICATIONS + "?size=1").get(0).get("unit").asText();
        String enterprise =
                items(street, "/api/v1/registry/enterprises").get(0).get("id").asText();
        List<String> ids = uploaded(
                street,
                unit,
                enterprise,
                List.of(
                        row("柳一舟", ResidentId.of(1), "湖北省"),
                        row("柳二舟", ResidentId.of(2), "湖北"),
                        row("柳三舟", ResidentId.of(3), "湖南省")));
        assertEquals(2, ids.size(), "a person of the own province is rejected");
        street.post("/api/v1/hr/submissions", Map.of("ids", ids)).must(200);
        clerk.post(APPLICATIONS + "/" + ids.get(0) + "/receipts", wish("柳一舟", "gift-package"), KEY, "early")
                .must(409);
        portal.as("reviewer").post("/api/v1/hr/reviews", Map.of("ids", ids)).must(200);
        Rest hr = portal.as("hr");
        JsonNode approved =
                hr.post("/api/v1/hr/approvals", Map.of("ids", ids)).must(200).json();
        assertEquals(2, approved.get("done").asInt(), approved::toString);
        assertEquals(
                2,
                hr.post("/api/v1/hr/approvals", Map.of("ids", ids))
                        .must(200)
                        .json()
                        .get("unchanged")
                        .asInt(),
                "repeated, it changes nothing");

        Rest inspector = portal.as("inspector");
        BigDecimal before = balance(inspector, "ALLOTMENT", "package", unit);
        String application = clerk.get(APPLICATIONS + "/" + ids.get(0))
                .must(200)
                .json()
                .get("id")
                .asText();
        String name = clerk.get(APPLICATIONS + "/" + application)
                .must(200)
                .json()
                .at("/person/name")
                .asText();
        String path = APPLICATIONS + "/" + application + "/receipts";
        var all = wish(name, "gift-package", "union-voucher", "data-20gb");
        clerk.post(path, all).must(400);
        portal.as("clerk2").post(path, all, KEY, "elsewhere").must(404);
        street.post(path, all, KEY, "no-clerk").must(403);
        JsonNode receipt = clerk.post(path, all, KEY, "story-1").must(201).json();
        assertEquals(receipt, clerk.post(path, all, KEY, "story-1").must(201).json(), "a second click");
        clerk.post(path, wish(name, "gift-package"), KEY, "story-1").must(409);
        clerk.post(path, all, KEY, "story-2").must(409);
        assertEquals(new BigDecimal("600.00"), before.subtract(balance(inspector, "ALLOTMENT", "package", unit)));
        assertTrail(inspector, receipt.get("id").asText());
        street.get("/api/v1/ledger/trail/" + receipt.get("id").asText()).must(200);
        portal.as("street2")
                .get("/api/v1/ledger/trail/" + receipt.get("id").asText())
                .must(404);

        hr.post(APPLICATIONS + "/" + application + "/items/data-20gb/arrive").must(200);
        assertEquals(
                "ISSUED",
                clerk.get(APPLICATIONS + "/" + application)
                        .must(200)
                        .json()
                        .get("state")
                        .asText());
        decided(inspector, application);
        reconciled(application, receipt.get("id").asText());
        handedOut(clerk, unit, enterprise, ids.get(1));
        assertEven(portal.as("finance"));
    }

    /** Each hand, and what it saw; a list leaves that out. */
    private static void decided(Rest inspector, String application) {
        JsonNode decisions =
                inspector.get(APPLICATIONS + "/" + application).must(200).json().get("decisions");
        List<String> states = new ArrayList<>();
        decisions.forEach(each -> states.add(each.get("state").asText()));
        assertEquals(List.of("DRAFT", "SUBMITTED", "REVIEWED", "READY"), states.subList(0, 4), decisions::toString);
        decisions.forEach(each -> assertEquals("R2.1", each.at("/evidence/rule").asText(), decisions::toString));
        assertTrue(decisions.get(3).at("/evidence/seen/province").asText().startsWith("湖北"), decisions::toString);
        JsonNode row = items(inspector, APPLICATIONS + "?size=1").get(0);
        assertTrue(row.get("decisions").isNull(), row::toString);
    }

    private static void assertTrail(Rest inspector, String receipt) {
        JsonNode trail =
                inspector.get("/api/v1/ledger/trail/" + receipt).must(200).json();
        JsonNode accounts = trail.get("accounts");
        assertEquals("source", accounts.get(0).get("kind").asText(), accounts::toString);
        assertEquals("person", accounts.get(accounts.size() - 1).get("kind").asText(), accounts::toString);
        Map<String, BigDecimal> sums = new HashMap<>();
        trail.get("postings")
                .forEach(each -> sums.merge(
                        each.get("document").asText(),
                        new BigDecimal(each.get("amount").asText()),
                        BigDecimal::add));
        sums.forEach((document, sum) -> assertEquals(0, sum.signum(), document));
        JsonNode proof = trail.get("evidence").get(0);
        assertEquals("hr", proof.get("department").asText(), trail::toString);
        assertEquals("image/png", proof.get("attachments").get(0).get("type").asText(), proof::toString);
        assertTrue(proof.get("rows").toString().contains("R2.1"), "what the decision saw: " + proof);
        assertOpened(trail);
    }

    /** The signature is fetched where the trail says, by who may walk it; each document of the books is proved too. */
    private static void assertOpened(JsonNode trail) {
        JsonNode signature = trail.at("/evidence/0/attachments/0");
        String address = signature.get("address").asText();
        for (String who : List.of("inspector", "finance", "street")) {
            var file = portal.as(who).get(address).must(200);
            assertEquals("image/png", file.header("content-type"), who);
            assertEquals(signature.get("size").asText(), file.header("content-length"), who);
        }
        portal.as("street2").get(address).must(404);
        portal.as("leader").get(address).must(403);
        portal.as("union").get(address).must(403);
        JsonNode book = trail.at("/evidence/1");
        assertEquals("ledger", book.get("department").asText(), trail::toString);
        String paths = "/api/v1/ledger/evidence/" + book.get("document").asText();
        assertEquals(
                book,
                portal.as("finance").get(paths).must(200).json().get(0),
                "the same shape by itself as in a trail");
        portal.as("street2").get(paths).must(404);
        portal.as("hr").get(paths).must(403);
    }

    /** Found in the files of those who paid for it; a file twice finds nothing twice, and a match undone leads back. */
    private static void reconciled(String application, String receipt) throws Exception {
        Rest finance = portal.as("finance");
        List<String> bank = List.of(receipt, "600.00", "2021-02-08");
        JsonNode differs =
                compared(finance, "bank", List.of("单号", "金额", "日期"), List.of(receipt, "601.00", "2021-02-08"));
        assertEquals(1, differs.at("/counts/differs").asInt(), differs::toString);
        assertEquals("600.00", differs.at("/lines/0/booked").asText(), differs::toString);
        JsonNode first = compared(finance, "bank", List.of("单号", "金额", "日期"), bank);
        assertEquals(1, first.at("/counts/matched").asInt(), first::toString);
        JsonNode again = compared(finance, "bank", List.of("单号", "金额", "日期"), bank);
        assertEquals(1, again.at("/counts/already").asInt(), again::toString);
        compared(portal.as("union"), "union", List.of("券号", "金额", "日期"), List.of(SERIAL, "200.00", "2021-02-08"));
        assertEquals("ISSUED", state(application));
        JsonNode data = compared(
                portal.as("hr"), "operator", List.of("手机号码", "流量", "单号"), List.of("13900002222", "20", receipt));
        assertEquals(1, data.at("/counts/matched").asInt(), data::toString);
        assertEquals("RECONCILED", state(application));

        String line = items(
                        finance,
                        LINES + "?state=MATCHED&statement=" + first.get("id").asText())
                .get(0)
                .get("id")
                .asText();
        finance.post(LINES + "/" + line + "/undo", Map.of()).must(422);
        portal.as("union")
                .post(LINES + "/" + line + "/undo", Map.of("reason", "不是我的"))
                .must(403);
        portal.as("leader")
                .post(LINES + "/" + line + "/undo", Map.of("reason", "看看"))
                .must(403);
        finance.post(LINES + "/" + line + "/undo", Map.of("reason", "看错了行")).must(200);
        assertEquals("ISSUED", state(application));
        compared(finance, "bank", List.of("单号", "金额", "日期"), bank);
        assertEquals("RECONCILED", state(application));
        portal.as("street").get(RECONCILIATIONS).must(403);
        assertTrue(items(portal.as("leader"), RECONCILIATIONS).size() >= 5);
        String file = RECONCILIATIONS + "/" + first.get("id").asText();
        assertEquals(
                "done",
                portal.as("leader").get(file).must(200).json().get("state").asText(),
                "whoever uploaded it");
        for (String kind : List.of("bank", "union", "operator")) {
            finance.get(RECONCILIATIONS + "/template.xlsx?kind=" + kind).must(kind.equals("union") ? 403 : 200);
        }
    }

    private static String state(String application) {
        return portal.as("inspector")
                .get(APPLICATIONS + "/" + application)
                .must(200)
                .json()
                .get("state")
                .asText();
    }

    private static JsonNode compared(Rest who, String kind, List<String> head, List<String> row) throws Exception {
        String id = who.upload(RECONCILIATIONS, "清单.xlsx", Workbook.of(List.of(head, row)), Map.of("kind", kind))
                .must(202)
                .json()
                .get("id")
                .asText();
        JsonNode done = finished(who, RECONCILIATIONS + "/" + id);
        assertEquals("done", done.get("state").asText(), done::toString);
        return done;
    }

    /** All of the employer's ready people but one get a package by the list, and twice is once. */
    private static void handedOut(Rest clerk, String unit, String enterprise, String exception) throws Exception {
        var list = Map.of(
                "enterprise",
                enterprise,
                "unit",
                unit,
                "items",
                List.of("gift-package"),
                "exceptions",
                List.of(exception),
                "scan",
                SIGNATURE);
        String receipts = "/api/v1/hr/receipts?item=gift-package&size=1";
        var fields = Map.of("enterprise", enterprise, "unit", unit, "items", "gift-package", "exceptions", exception);
        String lists = "/api/v1/hr/hand-outs";
        clerk.upload(lists, "签收表.jpg", photo(11 << 20), fields, KEY, "list-0").must(422);
        for (var started : List.of(
                clerk.post(lists, list, KEY, "list-1"),
                clerk.upload(lists, "签收表.jpg", photo(3 << 20), fields, KEY, "list-2"))) {
            String job = started.must(202).json().get("id").asText();
            JsonNode done = finished(clerk, lists + "/" + job);
            assertEquals(0, done.get("rejected").asInt(), done::toString);
        }
        long issued = clerk.get(receipts).must(200).json().get("total").asLong();
        long persons = clerk.get(receipts + "&query=" + Rest.query("柳"))
                .must(200)
                .json()
                .get("total")
                .asLong();
        assertTrue(issued > 50, () -> "issued " + issued);
        assertEquals(1, persons, "柳一舟 got it at the desk, 柳二舟 was the exception");
    }

    /** Whatever became of a row: taken, held, refused for its province, refused for its number. */
    @Test
    void no_number_of_a_roster_is_in_clear_on_the_disk_in_an_answer_or_in_a_backup() throws Exception {
        Rest street = portal.as("street");
        String unit = items(street, APPLICATIONS + "?size=1").get(0).get("unit").asText();
        String enterprise =
                items(street, "/api/v1/registry/enterprises").get(0).get("id").asText();
        String broken =
                ResidentId.of(804).substring(0, 17) + (ResidentId.of(804).endsWith("1") ? "2" : "1");
        List<String> planted = List.of(ResidentId.of(801), ResidentId.of(802), ResidentId.of(803), broken);
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(List.of("姓名", "证件类型", "证件号码", "户籍省份", "手机号码", "岗位", "社区", "留区开始", "留区结束"));
        String[] provinces = {"湖北省", "湖南省", "贵州省", "湖北省"};
        for (int i = 0; i < planted.size(); i++) {
            sheet.add(row("覃不见", planted.get(i), provinces[i]));
        }
        var fields = Map.of("enterprise", enterprise, "group", "G1", "unit", unit);
        String job = street.upload("/api/v1/hr/rosters", "名册.xlsx", Workbook.of(sheet), fields)
                .must(202)
                .json()
                .get("id")
                .asText();
        JsonNode done = finished(street, "/api/v1/hr/rosters/" + job);
        assertEquals("[1,1,2]", "[" + done.get("accepted") + "," + done.get("held") + "," + done.get("rejected") + "]");
        StringBuilder answers = new StringBuilder(done.toString());
        for (String path : List.of(
                APPLICATIONS + "?size=50&query=" + Rest.query("覃不见"),
                "/api/v1/registry/people?query=" + Rest.query("覃不见"),
                "/api/v1/work/jobs",
                "/api/v1/work/jobs/" + job)) {
            answers.append(street.get(path).must(200).body());
        }
        for (String number : planted) {
            street.get(APPLICATIONS + "?query=" + number).must(200);
            street.get(APPLICATIONS + "/" + number).must(404);
        }
        portal.types("bin/nuanmin backup \"$PWD/saved\"");
        for (String number : planted) {
            assertFalse(answers.toString().contains(number), number);
            String wide = number.replaceAll("(.)", "$1\\\\x00");
            String found = portal.types("grep -rlaF " + number + " data saved etc || true; LC_ALL=C grep -rlaP '" + wide
                    + "' data saved || true");
            assertEquals("", found.strip(), number);
        }
        for (String folder : List.of("data", "saved")) {
            assertFalse(
                    portal.types("grep -rlaF 覃不见 " + folder + " || true").isBlank(),
                    "what is stored in clear is found in this way in " + folder);
        }
    }

    /** Looks like a JPEG from outside. */
    static byte[] photo(int size) {
        byte[] photo = new byte[size];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 0, photo, 0, 4);
        return photo;
    }

    /** Trial balance. */
    static void assertEven(Rest finance) {
        finance.get("/api/v1/ledger/trial")
                .must(200)
                .json()
                .forEach(measure -> assertTrue(measure.get("even").asBoolean(), measure::toString));
    }
}
