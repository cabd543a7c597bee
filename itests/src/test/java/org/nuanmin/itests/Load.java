package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** People at work while parts are changed: they may be told to come again, and nothing else may happen to them. */
final class Load implements AutoCloseable {
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong stored = new AtomicLong();
    private final CopyOnWriteArrayList<String> told = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<String> bad = new ConcurrentLinkedQueue<>();
    private final Rest clerk;
    private final long before;

    Load(Installation portal) {
        clerk = portal.as("clerk");
        before = Counter.total(clerk, Counter.REQUESTS);
        var wish = Counter.wish(clerk, "while parts are changed");
        Rest leader = portal.as("leader");
        ask(() -> leader.get("/api/v1/campaigns/current"), answer -> {});
        ask(() -> portal.nobody().get("/health/ready"), answer -> {});
        ask(() -> portal.nobody().get("/"), answer -> {});
        ask(() -> clerk.post(Counter.REQUESTS, wish), answer -> stored.incrementAndGet());
        ask(() -> clerk.post(Counter.REQUESTS, wish), answer -> stored.incrementAndGet());
    }

    private void ask(Supplier<Rest.Answer> call, Consumer<Rest.Answer> good) {
        var thread = new Thread(() -> {
            while (on.get()) {
                Rest.Answer answer = call.get();
                if (answer.status() == 200 || answer.status() == 201) {
                    good.accept(answer);
                } else if (isToldToComeAgain(answer)) {
                    told.add(answer.body());
                } else {
                    bad.add(answer.status() + " " + answer.headers() + " " + answer.body());
                }
            }
        });
        threads.add(thread);
        thread.start();
    }

    /** 503 with Retry-After, as problem+json with all that it must have. */
    static boolean isToldToComeAgain(Rest.Answer answer) {
        if (answer.status() != 503
                || answer.header("Retry-After").isEmpty()
                || !answer.header("Content-Type").startsWith("application/problem+json")) {
            return false;
        }
        JsonNode problem = answer.json();
        return problem.path("type").asText().startsWith("urn:nuanmin:problem:")
                && List.of("title", "detail", "requestId").stream()
                        .noneMatch(key -> problem.path(key).asText().isEmpty());
    }

    /** What happened that should not, and how many were told to come again. */
    List<String> bad() {
        return List.copyOf(bad);
    }

    int told() {
        return told.size();
    }

    /** How many requests were acknowledged, and how many more there are. */
    long acknowledged() {
        return stored.get();
    }

    long stored() {
        return Counter.total(clerk, Counter.REQUESTS) - before;
    }

    @Override
    public void close() {
        end();
    }

    /** Asks no more; what was asked is answered then. */
    void end() {
        on.set(false);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
