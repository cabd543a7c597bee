package org.nuanmin.itests.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.itests.Rest;

/** Programs that file requests without a pause, each under a key of its own, and note which were acknowledged. */
final class Clients implements AutoCloseable {
    private static final String REQUESTS = "/api/v1/hr/requests";

    private final Rest clerk;
    private final String station;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean on = true;

    Clients(Rest clerk, int number) {
        this.clerk = clerk;
        station = clerk.get("/api/v1/hr/stations?state=RUNNING")
                .must(200)
                .json()
                .at("/items/0/id")
                .asText();
        for (int i = 0; i < number; i++) {
            Thread thread = new Thread(this::work);
            threads.add(thread);
            thread.start();
        }
    }

    private void work() {
        while (on) {
            String key = UUID.randomUUID().toString();
            Optional<String> id = file(key);
            if (id.isPresent()) {
                acknowledged.put(key, id.get());
                pause(25);
            } else {
                unanswered.add(key);
                pause(1_000);
            }
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files the request of a key; its id, if that was acknowledged. */
    Optional<String> file(String key) {
        var wish = Map.of("station", station, "subject", "断电 " + key, "contact", "13900001234");
        var answer = clerk.post(REQUESTS, wish, "Idempotency-Key", key);
        return answer.status() == 201 ? Optional.of(answer.json().get("id").asText()) : Optional.empty();
    }

    /** Waits until so many more were acknowledged. */
    void have(int more) {
        int wanted = acknowledged.size() + more;
        long end = System.currentTimeMillis() + 60_000;
        while (acknowledged.size() < wanted) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Only " + acknowledged.size() + " acknowledged, " + wanted + " wanted");
            }
            pause(10);
        }
    }

    /** Key to id. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Keys of requests of which nobody knows what became of them. */
    Set<String> unanswered() {
        return unanswered;
    }

    @Override
    public void close() {
        on = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
