package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The counter of a station: the first ones get their items and sign. */
final class Counter {
    private static final String APPLICATIONS = "/api/v1/hr/applications";

    private final Stage stage;

    Counter(Stage stage) {
        this.stage = stage;
    }

    /** Every second one gets all three; of these the operator answers for all but the last. */
    void handOut(String clerk, int count) {
        PortalClient who = stage.as(clerk);
        PortalClient hr = stage.as("hr");
        List<String> ready = Rosters.ids(who, "READY");
        for (int n = 0; n < Math.min(count, ready.size()); n++) {
            String id = ready.get(n);
            boolean all = n % 2 == 0;
            issue(who, id, all);
            if (all && n < count - 2) {
                hr.once(APPLICATIONS + "/" + id + "/items/data-20gb/arrive", Map.of());
            }
        }
    }

    /** So many of the station's people have all three, and the operator has answered. */
    void complete(String clerk, int wanted) {
        PortalClient who = stage.as(clerk);
        PortalClient hr = stage.as("hr");
        int have = Rosters.ids(who, "ISSUED").size()
                + Rosters.ids(who, "RECONCILED").size();
        List<String> fresh = Rosters.ids(who, "READY").stream()
                .filter(id -> isUntouched(who.get(APPLICATIONS + "/" + id)))
                .toList();
        for (String id : fresh.subList(0, Math.min(fresh.size(), Math.max(0, wanted - have)))) {
            issue(who, id, true);
            hr.once(APPLICATIONS + "/" + id + "/items/data-20gb/arrive", Map.of());
        }
    }

    private static boolean isUntouched(JsonNode application) {
        for (JsonNode item : application.get("items")) {
            if (!item.get("state").asText().equals("READY")) {
                return false;
            }
        }
        return true;
    }

    private static void issue(PortalClient who, String id, boolean all) {
        JsonNode application = who.get(APPLICATIONS + "/" + id);
        String name = application.get("person").get("name").asText();
        List<Map<String, String>> items = all
                ? List.of(
                        Map.of("item", "gift-package"),
                        Map.of("item", "union-voucher", "serial", "GH-" + id.substring(id.length() - 6)),
                        Map.of("item", "data-20gb"))
                : List.of(Map.of("item", "gift-package"));
        who.post(
                APPLICATIONS + "/" + id + "/receipts",
                Map.of("items", items, "receivedBy", name, "signature", signature()),
                "demo-receipt-" + id);
    }

    private static String signature() {
        try (InputStream picture = Counter.class.getResourceAsStream("/signature.png")) {
            byte[] png = Objects.requireNonNull(picture).readAllBytes();
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
