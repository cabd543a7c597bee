package org.nuanmin.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.itests.Rest;

/** A clerk who hands out packages one after another, and asks again with the same key where no answer came. */
final class Issuing implements AutoCloseable {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    private static final String SIGNATURE =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final Rest clerk;
    private final List<String> ready = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::work);
    private final long pause;
    private volatile boolean on = true;

    /** @param cuts over which the packages that are ready have to last */
    Issuing(Rest clerk, int cuts) {
        this.clerk = clerk;
        pause = 50L * cuts;
        JsonNode found =
                clerk.get(APPLICATIONS + "?state=READY&size=200").must(200).json();
        found.get("items").forEach(each -> ready.add(each.get("id").asText()));
        thread.start();
    }

    private void work() {
        for (String application : ready) {
            boolean issued = false;
            while (on && !issued) {
                issued = issued(application);
                pause();
            }
        }
    }

    private boolean issued(String application) {
        var wish = Map.of(
                "items",
                List.of(Map.of("item", "gift-package"), Map.of("item", "union-voucher", "serial", "C-" + application)),
                "receivedBy",
                "某人",
                "signature",
                SIGNATURE);
        var answer = clerk.post(APPLICATIONS + "/" + application + "/receipts", wish, "Idempotency-Key", application);
        if (answer.status() == 201) {
            acknowledged.put(application, answer.json().get("id").asText());
        }
        return answer.status() == 201;
    }

    private void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Application to receipt. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() {
        on = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
