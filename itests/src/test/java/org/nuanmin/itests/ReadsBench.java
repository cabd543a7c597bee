package org.nuanmin.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * One person by his id beside an answer that nothing is looked up for behind the same filters (the demo's clock), and that beside a
 * bare servlet; run by {@code bench/reads}.
 */
class ReadsBench {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 3;
    private static final long NANOS = 5_000_000_000L;

    @Test
    void a_person_beside_an_empty_resource_beside_a_bare_servlet() throws Exception {
        Installation portal = Installation.furnished("reads").start();
        try {
            Rest hr = portal.as("hr");
            String id = hr.get("/api/v1/registry/people?size=1")
                    .must(200)
                    .json()
                    .at("/items/0/id")
                    .asText();
            List<String> paths = List.of("/health/live", "/api/v1/demo/clock", "/api/v1/registry/people/" + id);
            for (String path : paths) {
                perSecond(hr, path);
            }
            var sums = new double[paths.size()];
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < paths.size(); i++) {
                    sums[i] += perSecond(hr, paths.get(i)) / ROUNDS;
                }
            }
            say(String.format(
                    Locale.ROOT,
                    "bare servlet %.0f/s, empty resource %.0f/s: %.2f x (wanted at least 0.15), one person %.0f/s: %.2f x"
                            + " (wanted at least 0.6), %d connections, load %s%n",
                    sums[0],
                    sums[1],
                    sums[1] / sums[0],
                    sums[2],
                    sums[2] / sums[1],
                    CONNECTIONS,
                    Files.readString(Path.of("/proc/loadavg")).split(" ")[0]));
        } finally {
            portal.stop();
        }
    }

    private static double perSecond(Rest rest, String path) throws Exception {
        long until = System.nanoTime() + NANOS;
        Callable<Integer> asking = () -> {
            int answers = 0;
            while (System.nanoTime() < until) {
                rest.get(path).must(200);
                answers++;
            }
            return answers;
        };
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        int all = 0;
        for (Future<Integer> each :
                pool.invokeAll(new ArrayList<>(java.util.Collections.nCopies(CONNECTIONS, asking)))) {
            all += each.get();
        }
        pool.shutdown();
        return all * 1e9 / NANOS;
    }

    private static void say(String words) throws IOException {
        Files.writeString(Path.of("target", "bench-reads.txt"), words);
    }
}
