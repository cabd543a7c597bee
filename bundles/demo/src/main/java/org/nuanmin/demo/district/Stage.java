package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Communities, stations and rosters; each step may be done twice and is there once. */
final class Stage {
    private static final int DAYS = 7;

    private final PortalClient nobody;
    private final String password;
    private final PortalClient hr;

    Stage(PortalClient nobody, String password) {
        this.nobody = nobody;
        this.password = password;
        hr = as("hr");
    }

    PortalClient as(String username) {
        return nobody.signIn(username, password);
    }

    void communities() {
        byte[] file = Workbook.of(Communities.HEAD, Communities.rows());
        JsonNode end = taken(hr, "/api/v1/hr/stations/imports", "社区与服务站（虚构）.xlsx", file, Map.of());
        if (end.get("rejected").asInt() > 0) {
            throw new IllegalStateException("The communities were not taken: " + end);
        }
    }

    /** Uploads a workbook and waits until its job is done. */
    static JsonNode taken(PortalClient who, String path, String name, byte[] file, Map<String, String> fields) {
        String job = who.upload(path, name, file, fields).get("id").asText();
        JsonNode now = who.get(path + "/" + job);
        while (List.of("receiving", "checking").contains(now.get("state").asText())) {
            pause();
            now = who.get(path + "/" + job);
        }
        if (!now.get("state").asText().equals("done")) {
            throw new IllegalStateException(name + " was not taken: " + now);
        }
        return now;
    }

    /** All stations that have what they need. */
    void open() {
        for (JsonNode station : stations(hr, "PLANNED", "")) {
            if (!station.get("phone").asText().isEmpty()) {
                hr.post("/api/v1/hr/stations/" + station.get("id").asText() + "/open");
            }
        }
    }

    static List<JsonNode> stations(PortalClient who, String state, String query) {
        String path = "/api/v1/hr/stations?size=100&state=" + state
                + (query.isEmpty() ? "" : "&query=" + PortalClient.query(query));
        List<JsonNode> all = new ArrayList<>();
        who.get(path).get("items").forEach(all::add);
        return all;
    }

    /** A week of day and night, here and there with a hole. */
    void rosters(String account, LocalDate monday) {
        PortalClient who = as(account);
        List<JsonNode> stations = stations(who, "RUNNING", "");
        for (int n = 0; n < stations.size(); n++) {
            String path = "/api/v1/hr/stations/" + stations.get(n).get("id").asText() + "/shifts";
            for (int day = 0; day < DAYS; day++) {
                String on = monday.plusDays(day).toString();
                boolean early = n % 5 == 3 && day == 1;
                shift(who, path, on, "08:00", early ? "18:00" : "20:00", n * 10 + day);
                if (n % 4 != 1 || day != 2) {
                    shift(who, path, on, "20:00", "08:00", n * 10 + day + 300);
                }
            }
            shift(who, path, monday.toString(), "00:00", "08:00", n * 10 + 299);
        }
    }

    private static void shift(PortalClient who, String path, String day, String from, String to, int person) {
        who.once(
                path,
                Map.of(
                        "day", day,
                        "from", from,
                        "to", to,
                        "person", People.name(person),
                        "phone", People.phone(person)));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalClient.Stopped();
        }
    }
}
