package org.nuanmin.demo.district;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The portal's REST paths, as one account uses them from outside. */
final class PortalClient {
    private static final String JSON = "application/json";
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final ObjectMapper json;
    private final String address;
    private final String token;

    private PortalClient(HttpClient http, ObjectMapper json, String address, String token) {
        this.http = http;
        this.json = json;
        this.address = address;
        this.token = token;
    }

    static PortalClient nobody(String address) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new PortalClient(http, new ObjectMapper(), address, "");
    }

    PortalClient signIn(String username, String password) {
        var wish = Map.of("username", username, "password", password, "label", "demo");
        String made = post("/api/v1/identity/tokens", wish).get("token").asText();
        return new PortalClient(http, json, address, made);
    }

    JsonNode get(String path) {
        return send(path, request(path).GET());
    }

    JsonNode post(String path) {
        return post(path, Map.of());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send(path, posted(path, body));
    }

    /** @param key the same post again gets the answer of the first */
    JsonNode post(String path, Map<String, ?> body, String key) {
        return send(path, posted(path, body).header("Idempotency-Key", key));
    }

    /** What is there already stays as it is. */
    void once(String path, Map<String, ?> body) {
        try {
            post(path, body);
        } catch (Refused again) {
            if (again.status() != CONFLICT) {
                throw again;
            }
        }
    }

    private HttpRequest.Builder posted(String path, Map<String, ?> body) {
        try {
            String text = json.writeValueAsString(body);
            return request(path).header("Content-Type", JSON).POST(BodyPublishers.ofString(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param fields that come beside the file */
    JsonNode upload(String path, String name, byte[] file, Map<String, String> fields) {
        String boundary = "----nuanmin-demo";
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", JSON);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(String path, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Refused(path, answer.statusCode(), answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** The demo is being stopped. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
