package org.nuanmin.itests;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Asks for something all the time, and counts what was not answered well. */
final class Probe implements AutoCloseable {
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final Thread thread;
    private volatile int good;
    private volatile int failed;
    private volatile String last = "";

    Probe(Supplier<Rest.Answer> call) {
        thread = new Thread(() -> {
            while (on.get()) {
                Rest.Answer answer = call.get();
                if (answer.status() == 200) {
                    good++;
                } else {
                    failed++;
                    last = answer.status() + " " + answer.body();
                }
            }
        });
        thread.start();
    }

    @Override
    public void close() {
        end();
    }

    /** Asks no more; what was asked is answered then. */
    void end() {
        on.set(false);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int good() {
        return good;
    }

    int failed() {
        return failed;
    }

    String last() {
        return last;
    }
}
