package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nuanmin.itests.Counter.REQUESTS;
import static org.nuanmin.itests.Counter.STATIONS;
import static org.nuanmin.itests.Counter.items;
import static org.nuanmin.itests.Counter.station;
import static org.nuanmin.itests.Counter.taken;
import static org.nuanmin.itests.Counter.total;
import static org.nuanmin.itests.Counter.wish;

/** What docs/attacks.md tells of, tried at the paths of a running portal. */
class AttackTest {
    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("attacks").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    private static Wire wire(String address) {
        return new Wire(portal.port(), address);
    }

    @Test
    void sql_in_a_search_is_text_and_in_a_sort_or_filter_is_refused() {
        Rest hr = portal.as("hr");
        long before = total(hr, STATIONS);
        for (String bad : List.of(
                "' OR '1'='1",
                "%' OR 1=1 --",
                "'; DROP TABLE hr_station; --",
                "\\' UNION SELECT password FROM identity_password --",
                "name; DELETE FROM hr_station",
                "(SELECT 1)",
                "${jndi:ldap://127.0.0.1/x}",
                "s.name FROM hr_station WHERE 1=1")) {
            String text = Rest.query(bad);
            assertEquals(0, total(hr, STATIONS + "?query=" + text), bad);
            assertEquals(0, total(hr, "/api/v1/identity/units?query=" + text), bad);
            for (String filter : List.of("sort", "state", "next", "page", "size", text)) {
                hr.get(STATIONS + "?" + filter + "=" + text).must(400);
            }
            assertTrue(
                    Set.of(200, 404).contains(hr.get(STATIONS + "?unit=" + text).status()), bad);
        }
        assertEquals(before, total(hr, STATIONS));
    }

    @Test
    void markup_and_rare_characters_stay_what_was_typed() {
        Rest clerk = portal.as("clerk");
        for (String typed : List.of(
                "<img src=x onerror=alert(1)>",
                "<script>alert('诉求')</script>",
                "𠮷野家旁的水管漏水👪 𪚥",
                "=cmd|'/c calc'!A1",
                "＝1+1",
                "买买提·艾力 – “暖民” & 'co'")) {
            JsonNode made = taken(clerk, typed);
            assertEquals(typed, made.get("subject").asText());
            var again = clerk.get(REQUESTS + "/" + made.get("id").asText()).must(200);
            assertEquals(typed, again.json().get("subject").asText());
            assertTrue(again.headers().get("content-type").get(0).startsWith("application/json"));
            assertEquals(List.of("nosniff"), again.headers().get("x-content-type-options"));
        }
        assertTrue(total(clerk, REQUESTS + "?query=" + Rest.query("𠮷野家")) > 0, "a rare character is found");
        assertEquals(0, total(clerk, REQUESTS + "?query=" + Rest.query("\ud842")), "half of one is not");
    }

    @Test
    void a_cookie_or_another_site_s_page_changes_nothing() {
        Rest clerk = portal.as("clerk");
        Map<String, String> wish = wish(clerk, "跨站");
        long before = total(clerk, REQUESTS);
        portal.nobody()
                .post(REQUESTS, wish, "Cookie", "JSESSIONID=abc; token=" + clerk.token())
                .must(401);
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://127.0.0.1:1",
                "http://127.0.0.1:" + portal.port() + ".evil.example")) {
            clerk.post(REQUESTS, wish, "Origin", origin).must(403);
            portal.nobody()
                    .post("/api/v1/identity/tokens", Map.of("username", "clerk", "password", "x"), "Origin", origin)
                    .must(403);
        }
        assertEquals(before, total(clerk, REQUESTS));
        clerk.post(REQUESTS, wish, "Origin", "http://127.0.0.1:" + portal.port())
                .must(201);
    }

    @Test
    void a_refused_body_that_comes_late_costs_nobody_his_connection() {
        String foreign = "POST /api/v1/identity/tokens HTTP/1.1\r\nOrigin: https://evil.example\r\n";
        assertEquals(200, wire("127.0.0.1").sayTwice(foreign, "{}", "GET /health/live HTTP/1.1\r\n"));
    }

    @Test
    void what_belongs_to_another_street_is_as_good_as_none_and_the_attempt_is_kept() throws Exception {
        Rest theirs = portal.as("street2");
        Rest street = portal.as("street");
        String station = station(theirs);
        String request = taken(portal.as("clerk2"), "定王台的诉求").get("id").asText();
        String job = theirs.upload(STATIONS + "/imports", "x.xlsx", sheet("定王台", "定王台新社区"))
                .must(202)
                .json()
                .get("id")
                .asText();
        for (String path : List.of(
                STATIONS + "/" + station,
                STATIONS + "/" + station + "/shifts",
                STATIONS + "/" + station + "/gaps",
                REQUESTS + "/" + request,
                STATIONS + "/imports/" + job,
                STATIONS + "/imports/" + job + "/errors.xlsx",
                "/api/v1/work/jobs/" + job)) {
            var answer = street.get(path).must(404);
            assertFalse(answer.body().contains("定王台"), answer::body);
        }
        for (String path : List.of(
                STATIONS + "/" + station + "/close",
                REQUESTS + "/" + request + "/handle",
                REQUESTS + "/" + request + "/contact",
                REQUESTS + "/" + request + "/transfer",
                STATIONS + "/imports/" + job + "/cancel",
                "/api/v1/work/jobs/" + job + "/cancel")) {
            street.post(path, Map.of("reason", "看看", "unit", "wenyilu")).must(404);
        }
        street.post(REQUESTS, Map.of("station", station, "subject", "越界", "contact", "13900001234"))
                .must(404);
        Rest auditor = portal.as("auditor");
        assertTrue(
                within(
                        5,
                        () -> items(auditor, "/api/v1/audit/entries?user=street&object=" + request)
                                        .size()
                                >= 4),
                "refused attempts are kept");
    }

    private static byte[] sheet(String street, String community) {
        return Workbook.of(List.of(
                List.of("街道", "社区", "站点名称", "地址", "电话", "负责人"),
                List.of(street, community, community + "暖民稳岗服务站", "某路1号", "073188880003", "张三")));
    }

    private interface Question {
        boolean holds();
    }

    private static boolean within(int seconds, Question question) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!question.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    @Test
    void a_spray_of_passwords_is_stopped_by_account_and_address_and_learns_nothing() {
        List<String> heard = new ArrayList<>();
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            heard.add(tried("127.0.0.2", "nobody" + i, unknown));
            heard.add(tried("127.0.0.2", List.of("finance", "union", "industry").get(i % 3), known));
        }
        assertEquals(1, new HashSet<>(heard).size(), () -> "one sentence for known and unknown: " + heard);
        double ratio = (double) median(known) / median(unknown);
        assertTrue(ratio > 0.4 && ratio < 2.5, () -> "known " + known + " unknown " + unknown);
        String stopped = "";
        for (int i = 0; i < 1000 && !stopped.contains(" 429 "); i++) {
            stopped = wire("127.0.0.2").post("/api/v1/identity/tokens", signIn("user" + i, "Chunjie-2021-wrong"));
        }
        assertEquals(429, Wire.status(stopped));
        assertTrue(stopped.contains("Retry-After"), stopped);
        String right = signIn("park", Installation.PASSWORD);
        assertEquals(
                429,
                Wire.status(wire("127.0.0.2").post("/api/v1/identity/tokens", right)),
                "nor the right one from there");
        assertEquals(
                201, Wire.status(wire("127.0.0.3").post("/api/v1/identity/tokens", right)), "elsewhere nobody waits");
        for (int i = 0; i < 5; i++) {
            tried("127.0.0." + (10 + i), "park-reviewer", new ArrayList<>());
        }
        assertEquals(
                401,
                Wire.status(wire("127.0.0.20")
                        .post("/api/v1/identity/tokens", signIn("park-reviewer", Installation.PASSWORD))),
                "five failures from five addresses lock the account");
    }

    private static String signIn(String user, String password) {
        return "{\"username\":\"" + user + "\",\"password\":\"" + password + "\",\"label\":\"x\"}";
    }

    private static String tried(String address, String user, List<Long> took) {
        long began = System.nanoTime();
        String answer = wire(address).post("/api/v1/identity/tokens", signIn(user, "Chunjie-2021-wrong"));
        took.add(System.nanoTime() - began);
        assertEquals(401, Wire.status(answer), answer);
        return answer.substring(answer.indexOf("\r\n\r\n")).replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("org.nuanmin.itests.Malformed#all")
    void what_the_server_itself_refuses_is_said_in_the_portal_s_words(Malformed sent) throws IOException {
        sent.isAnsweredInThePortalsWords(wire("127.0.0.1"));
    }

    @Test
    void a_path_or_file_name_that_leads_elsewhere_leads_nowhere() throws IOException {
        Rest hr = portal.as("hr");
        String token = "Authorization: Bearer " + hr.token() + "\r\n";
        for (String path : List.of(
                STATIONS + "/..%2f..%2fetc%2fpasswd",
                STATIONS + "/%2e%2e",
                STATIONS + "/%00",
                STATIONS + "/a%0d%0aSet-Cookie:%20x=1",
                "/VAADIN/%2e%2e/%2e%2e/etc/passwd")) {
            String answer = wire("127.0.0.1").say("GET " + path + " HTTP/1.1\r\n" + token, new byte[0]);
            assertTrue(Wire.status(answer) >= 400, () -> path + ": " + answer);
            assertFalse(answer.contains("root:") || answer.contains("Set-Cookie: x"), answer);
        }
        Set<String> before = files();
        for (String name : List.of(
                "../../../etc/nuanmin-passwd.xlsx",
                "..\\\\..\\\\nuanmin-passwd.xlsx",
                "%2e%2e%2fnuanmin-passwd.xlsx",
                "/tmp/nuanmin-passwd.xlsx",
                "a\u0000nuanmin-passwd.xlsx")) {
            var answer = hr.upload(STATIONS + "/imports", name, sheet("没有路", "某社区"));
            assertTrue(Set.of(202, 400, 422).contains(answer.status()), answer::body);
            if (answer.status() == 202) {
                String title = hr.get(
                                "/api/v1/work/jobs/" + answer.json().get("id").asText())
                        .must(200)
                        .json()
                        .get("title")
                        .asText();
                assertFalse(title.contains("/") || title.contains("\\") || title.indexOf(0) >= 0, title);
            }
        }
        Set<String> added = files();
        added.removeAll(before);
        assertTrue(added.stream().noneMatch(name -> name.contains("passwd")), added::toString);
        assertFalse(
                Files.exists(Path.of("/tmp/nuanmin-passwd.xlsx")) || Files.exists(Path.of("/etc/nuanmin-passwd.xlsx")));
    }

    private static Set<String> files() throws IOException {
        try (var all = Files.walk(portal.home().resolve("data"))) {
            Set<String> names = new HashSet<>();
            all.forEach(file -> names.add(file.toString()));
            return names;
        } catch (java.io.UncheckedIOException gone) {
            return files();
        }
    }

    @Test
    void a_key_sent_twice_happens_once_and_with_another_body_not_at_all() {
        Rest clerk = portal.as("clerk");
        Map<String, String> wish = wish(clerk, "只提一次");
        String key = "key-" + System.nanoTime();
        String first =
                clerk.post(REQUESTS, wish, "Idempotency-Key", key).must(201).body();
        assertEquals(
                first,
                clerk.post(REQUESTS, wish, "Idempotency-Key", key).must(201).body());
        clerk.post(REQUESTS, wish(clerk, "换了内容"), "Idempotency-Key", key).must(409);
        assertEquals(1, total(clerk, REQUESTS + "?query=" + Rest.query("只提一次")));
        assertEquals(0, total(clerk, REQUESTS + "?query=" + Rest.query("换了内容")));
        Rest other = portal.as("clerk2");
        assertNotEquals(
                first,
                other.post(REQUESTS, wish(other, "别人的"), "Idempotency-Key", key)
                        .must(201)
                        .body());
        clerk.post(REQUESTS, wish, "Idempotency-Key", "x".repeat(5000)).must(400);
    }

    @Test
    void what_is_too_much_is_refused_quickly_and_leaves_nothing_behind() throws Exception {
        Rest hr = portal.as("hr");
        long began = System.nanoTime();
        for (String size : List.of("1000000000", "99999999999999999999", "-1", "0", "1e9")) {
            hr.get(STATIONS + "?size=" + size).must(400);
            hr.get("/api/v1/identity/units?size=" + size).must(400);
        }
        hr.get(STATIONS + "?page=-1").must(400);
        assertTrue(
                Set.of(200, 400).contains(hr.get(STATIONS + "?page=2000000000").status()));
        hr.get(STATIONS + "?query=" + "%25_".repeat(90)).must(200);
        hr.get(STATIONS + "?query=" + "(a%2B)%2B".repeat(30)).must(200);
        hr.get(STATIONS + "?query=" + "a".repeat(3000)).must(400);
        hr.get(STATIONS + "?query=" + "a".repeat(20_000)).must(414);
        Rest clerk = portal.as("clerk");
        clerk.call("POST", REQUESTS, "[".repeat(10_000) + "]".repeat(10_000)).must(400);
        clerk.call("POST", REQUESTS, "{\"subject\":".repeat(10_000) + "1" + "}".repeat(10_000))
                .must(400);
        clerk.call("POST", REQUESTS, "{\"subject\":\"" + "a".repeat(10 << 20) + "\"}")
                .must(413);
        clerk.call("POST", REQUESTS, "{\"subject\":\"" + "a".repeat(100_000) + "\"}")
                .must(422);
        assertTrue(System.nanoTime() - began < 20_000_000_000L, "all of it within seconds");
    }

    @Test
    void an_upload_of_200_megabytes_is_refused_and_no_disk_is_lost() throws Exception {
        Rest hr = portal.as("hr");
        long before = disk();
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n";
        long zeros = 200L << 20;
        String answer = wire("127.0.0.1")
                .say(
                        "POST " + STATIONS + "/imports HTTP/1.1\r\nAuthorization: Bearer " + hr.token()
                                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + zeros
                                + "\r\n",
                        zeros);
        assertEquals(413, Wire.status(answer), answer);
        assertTrue(answer.contains("30720 KB"), answer);
        String chunked = wire("127.0.0.1")
                .say(
                        "POST " + STATIONS + "/imports HTTP/1.1\r\nAuthorization: Bearer " + hr.token()
                                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n",
                        Wire.chunk(part, 40 << 20));
        assertEquals(413, Wire.status(chunked), chunked);
        assertTrue(within(10, () -> disk() - before < 10 << 20), () -> "kept on disk: " + (disk() - before));
        portal.nobody().get("/health/ready").must(200);
    }

    /** Bytes below the portal's data, without its log. */
    private static long disk() {
        try (var all = Files.walk(portal.home().resolve("data"))) {
            return all.filter(file -> !file.toString().contains("/log/"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return disk();
        }
    }

    @Test
    void the_same_workbook_many_times_at_once_is_one_import() throws Exception {
        Rest hr = portal.as("hr");
        byte[] file = sheet("文艺路", "同时社区");
        Set<String> jobs = Collections.synchronizedSet(new HashSet<>());
        var threads = StreamSupport.stream(List.of(1, 2, 3, 4, 5, 6).spliterator(), false)
                .map(i -> new Thread(() -> jobs.add(hr.upload(STATIONS + "/imports", "a.xlsx", file)
                        .must(202)
                        .json()
                        .get("id")
                        .asText())))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertTrue(within(20, () -> total(hr, STATIONS + "?query=" + Rest.query("同时社区")) == 1));
        assertFalse(jobs.isEmpty());
    }
}
