package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What is done at a station's counter, by its paths. */
final class Counter {
    static final String STATIONS = "/api/v1/hr/stations";
    static final String REQUESTS = "/api/v1/hr/requests";

    private Counter() {}

    static JsonNode items(Rest who, String path) {
        return who.get(path).must(200).json().get("items");
    }

    static String station(Rest who) {
        return items(who, STATIONS + "?state=RUNNING").get(0).get("id").asText();
    }

    static Map<String, String> wish(Rest clerk, String subject) {
        return Map.of("station", station(clerk), "subject", subject, "contact", "13900001234");
    }

    static JsonNode taken(Rest clerk, String subject) {
        return clerk.post(REQUESTS, wish(clerk, subject)).must(201).json();
    }

    static long total(Rest who, String path) {
        return who.get(path).must(200).json().get("total").asLong();
    }
}
