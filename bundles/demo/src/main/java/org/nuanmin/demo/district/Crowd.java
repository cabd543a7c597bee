package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Residents' requests in two streets: taken at several moments, brought on a step at each later one, not all to the end. */
final class Crowd {
    /** All of them. */
    static final int SIZE = 150;

    private static final List<String> STEPS = List.of("handle", "call-back", "close");
    private static final String PATH = "/api/v1/hr/requests/";
    private static final int[] WAITS = {3, 1, 6, 2, 4, 9, 1, 3};
    private static final int[] LAST_STEPS = {3, 3, 0, 3, 2, 3, 3, 1, 3, 3};

    /** A request on its way. */
    private static final class Matter {
        private final PortalClient clerk;
        private final String id;
        private final int last;
        private int step;

        Matter(PortalClient clerk, String id, int last) {
            this.clerk = clerk;
            this.id = id;
            this.last = last;
        }

        void on() {
            if (step < last) {
                clerk.post(PATH + id + "/" + STEPS.get(step++));
            }
        }
    }

    /** A counter: who sits there, and the stations of his street. */
    private record Counter(PortalClient clerk, List<JsonNode> stations) {}

    private final List<Counter> counters = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private int taken;

    Crowd(Stage stage) {
        for (String username : List.of("clerk", "clerk2", "clerk", "street")) {
            PortalClient who = stage.as(username);
            counters.add(new Counter(who, Stage.stations(who, "RUNNING", "")));
        }
        taken = counters.get(0)
                        .clerk
                        .get(PATH.substring(0, PATH.length() - 1))
                        .get("total")
                        .asInt()
                + counters.get(1)
                        .clerk
                        .get(PATH.substring(0, PATH.length() - 1))
                        .get("total")
                        .asInt();
    }

    private boolean complete() {
        return taken >= SIZE;
    }

    /** Those who wait are brought on a step. */
    void serve() {
        matters.forEach(Matter::on);
    }

    Duration untilNext() {
        return Duration.ofMinutes(WAITS[taken % WAITS.length]);
    }

    /** One more, as long as not all are here. */
    void come() {
        if (complete()) {
            return;
        }
        int n = taken++;
        Counter counter = counters.get(n % counters.size());
        String station =
                counter.stations.get(n * 5 % counter.stations.size()).get("id").asText();
        var wish = Map.of("station", station, "subject", Subjects.of(n), "contact", People.phone(n + 1000));
        String id = counter.clerk
                .post(PATH.substring(0, PATH.length() - 1), wish)
                .get("id")
                .asText();
        matters.add(new Matter(counter.clerk, id, LAST_STEPS[n % LAST_STEPS.length]));
    }

    /** Some belong elsewhere. */
    void transfer(String unit) {
        Counter first = counters.get(0);
        var open = first.clerk.get(PATH.substring(0, PATH.length() - 1) + "?state=RECEIVED&size=3");
        for (JsonNode request : open.get("items")) {
            first.clerk.post(PATH + request.get("id").asText() + "/transfer", Map.of("unit", unit, "note", "居民住在那边"));
        }
    }
}
