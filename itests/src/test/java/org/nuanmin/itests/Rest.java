package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Someone who calls the portal's paths. */
public final class Rest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer. */
    public record Answer(int status, String body, Map<String, java.util.List<String>> headers) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + body, e);
            }
        }

        /** The first value of a header, or nothing. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), java.util.List.of(""))
                    .get(0);
        }

        public Answer must(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Wanted " + wanted + ", got " + status + ": " + body);
            }
            return this;
        }
    }

    private final String base;
    private final String token;

    private Rest(String base, String token) {
        this.base = base;
        this.token = token;
    }

    public static Rest nobody(int port) {
        return new Rest("http://127.0.0.1:" + port, "");
    }

    public static Rest signIn(int port, String username, String password) {
        Rest nobody = nobody(port);
        var body = Map.of("username", username, "password", password, "label", "itests");
        String token = nobody.post("/api/v1/identity/tokens", body)
                .must(201)
                .json()
                .get("token")
                .asText();
        return new Rest(nobody.base, token);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Answer with(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public Answer upload(String path, String fileName, byte[] file) {
        return upload(path, fileName, file, Map.of());
    }

    /** @param fields that come beside the file */
    Answer upload(String path, String fileName, byte[] file, Map<String, String> fields) {
        return send(multipart(path, fileName, file, fields));
    }

    /** The same with a header. */
    Answer upload(String path, String fileName, byte[] file, Map<String, String> fields, String header, String value) {
        return send(multipart(path, fileName, file, fields).header(header, value));
    }

    private HttpRequest.Builder multipart(String path, String fileName, byte[] file, Map<String, String> fields) {
        String boundary = "----nuanmin" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Any method, with a body in JSON if there is one. */
    Answer call(String method, String path, String json) {
        var request =
                request(path).method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return send(json.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    /** A change based on what was read. */
    Answer change(String path, String json, String etag) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    public Answer post(String path, Object body, String header, String value) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header(header, value)
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String token() {
        return token;
    }

    public static String query(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e), Map.of());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
