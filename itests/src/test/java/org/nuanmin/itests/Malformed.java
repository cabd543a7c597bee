package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A request that the server itself refuses, before any of our paths could.
 *
 * @param head request line and headers, each with its end
 * @param program whether it is for a program, and so answered by a problem, else by a short page
 */
record Malformed(String head, String body, int status, boolean program) {
    private static final String LONG = "a".repeat(20_000);

    /** Those for a path below /api, and those that can't be read at all. */
    private static Malformed api(int status, String head) {
        return new Malformed(head, "", status, true);
    }

    private static Malformed page(int status, String head) {
        return new Malformed(head, "", status, false);
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n";
    }

    static List<Malformed> all() {
        return List.of(
                api(400, get("/api/v1/../..")),
                api(400, get("/api/v1/../../etc/passwd")),
                api(400, get("http://x/api/v1/hr/./..")),
                api(400, get("/api/v1/hr%2fstations")),
                api(400, get("/api/v1/%2e%2e/x")),
                api(400, get("/api/v1/;x/hr")),
                api(400, get("/api/v1/hr/%zz")),
                api(400, get("/api/v1/hr/%c0%af")),
                api(400, get("/%2e%2e/%2e%2e/etc/passwd")),
                api(414, get("/api/v1/" + LONG)),
                api(431, get("/api/v1/hr/stations") + "X-Long: " + LONG + "\r\n"),
                api(400, get("/api/v1/hr/stations") + "Bad Header: x\r\n"),
                api(400, "POST /api/v1/hr/requests HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
                api(400, "POST /api/v1/hr/requests HTTP/1.1\r\nContent-Length: x\r\n"),
                new Malformed(
                        "POST /api/v1/identity/tokens HTTP/1.1\r\nContent-Type: application/json\r\n"
                                + "Transfer-Encoding: chunked\r\n",
                        "zz\r\nhello\r\n0\r\n\r\n",
                        400,
                        true),
                api(405, "TRACE /api/v1/hr/stations HTTP/1.1\r\n"),
                api(405, "TRACE /health/live HTTP/1.1\r\n"),
                page(405, "TRACE / HTTP/1.1\r\n"),
                page(405, "CONNECT 127.0.0.1:22 HTTP/1.1\r\n"),
                page(400, get("/app/../x")),
                page(400, get("/app/hr/stations") + "Bad Header: x\r\n"),
                page(431, get("/") + "X-Long: " + LONG + "\r\n"));
    }

    void isAnsweredInThePortalsWords(Wire wire) throws IOException {
        String answer = wire.say(head, body.getBytes(StandardCharsets.UTF_8));
        String what = head.substring(0, Math.min(90, head.length())) + " →\n" + answer;
        assertEquals(status, Wire.status(answer), what);
        String[] parts = answer.split("\r\n\r\n", 2);
        String headers = parts[0].toLowerCase(Locale.ROOT);
        assertFalse(headers.contains("\r\nserver:") || headers.contains("x-powered-by"), what);
        assertFalse(answer.toLowerCase(Locale.ROOT).matches("(?s).*(jetty|java\\.|exception|\\tat ).*"), what);
        assertTrue(parts[1].length() < 1_000, what);
        if (program) {
            assertTrue(headers.contains("content-type: application/problem+json"), what);
            JsonNode problem = new ObjectMapper().readTree(parts[1]);
            assertTrue(problem.get("type").asText().startsWith("urn:nuanmin:problem:"), what);
            assertEquals(status, problem.get("status").asInt(), what);
            for (String key : List.of("title", "detail", "requestId")) {
                assertFalse(problem.get(key).asText().isEmpty(), what);
            }
        } else {
            assertTrue(headers.contains("content-type: text/html"), what);
        }
    }
}
