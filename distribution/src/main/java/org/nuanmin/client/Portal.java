package org.nuanmin.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The running portal of this installation, asked over its own address with the key made at install. */
final class Portal {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 600_000;

    private final Path home;

    Portal(Path home) {
        this.home = home;
    }

    String address() throws IOException {
        return Files.readString(home.resolve("data/address")).strip();
    }

    Path home() {
        return home;
    }

    Answer get(String path) throws IOException {
        return ask("GET", path, null);
    }

    Answer post(String path, String json) throws IOException {
        return ask("POST", path, json);
    }

    private Answer ask(String method, String path, String json) throws IOException {
        var request = (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
        request.setRequestMethod(method);
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(ANSWER_MILLIS);
        request.setRequestProperty("Accept", "application/json, application/problem+json");
        request.setRequestProperty(
                "Accept-Language", Locale.getDefault().getLanguage().equals("zh") ? "zh-CN" : "en");
        request.setRequestProperty("X-Nuanmin-Operator", key());
        try {
            if (json != null) {
                request.setRequestProperty("Content-Type", "application/json");
                request.setDoOutput(true);
                request.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
            }
            return answer(request);
        } catch (IOException nobodyThere) {
            return new Answer(0, null);
        } finally {
            request.disconnect();
        }
    }

    private static Answer answer(HttpURLConnection request) throws IOException {
        int status = request.getResponseCode();
        try (InputStream body = status < 400 ? request.getInputStream() : request.getErrorStream()) {
            byte[] bytes = body == null ? new byte[0] : body.readAllBytes();
            return new Answer(status, Json.read(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private String key() throws IOException {
        Path file = home.resolve("etc/operator.key");
        return Files.isReadable(file) ? Files.readString(file).strip() : "";
    }
}
