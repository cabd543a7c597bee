package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Employers' rosters, and applications on every step of their way; what is there already stays as it is. */
final class Rosters {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    private static final List<String> HEAD = List.of("姓名", "证件类型", "证件号码", "户籍省份", "手机号码", "岗位", "社区", "留区开始", "留区结束");

    private final Stage stage;

    Rosters(Stage stage) {
        this.stage = stage;
    }

    /**
     * A roster of the first employer by name, and its people's way up to the officer.
     *
     * @param street who uploads and submits, for this unit
     * @param reviewer of the same unit
     * @param first the first resident's number
     * @param left on earlier steps
     */
    void come(String street, String reviewer, String unit, int first, int count, int left) {
        PortalClient who = stage.as(street);
        List<String> communities = new ArrayList<>();
        for (JsonNode station : Stage.stations(who, "RUNNING", "")) {
            communities.add(station.get("unitName").asText());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int n = first; n < first + count; n++) {
            rows.add(Residents.row(n, communities.get(n % communities.size())));
        }
        upload(who, unit, "留岗名册.xlsx", rows);
        go(who, stage.as(reviewer), stage.as("hr"), left);
    }

    /** A roster of the first employer by name. */
    static void upload(PortalClient who, String unit, String name, List<List<String>> rows) {
        JsonNode firm = Residents.firms(who).get(0);
        Stage.taken(
                who,
                "/api/v1/hr/rosters",
                firm.get("name").asText() + name,
                Workbook.of(HEAD, rows),
                Map.of("enterprise", firm.get("id").asText(), "group", "G1", "unit", unit));
    }

    private static void go(PortalClient street, PortalClient reviewer, PortalClient hr, int left) {
        List<String> drafts = ids(street, "DRAFT");
        int submitted = Math.max(0, drafts.size() - left / 5);
        many(street, "submissions", drafts.subList(0, submitted));
        List<String> waiting = ids(reviewer, "SUBMITTED");
        int reviewed = Math.max(0, waiting.size() - left / 5);
        many(reviewer, "reviews", waiting.subList(0, reviewed));
        List<String> up = ids(street, "REVIEWED");
        int few = left / 5;
        if (up.size() > 5 * few) {
            up.subList(0, few)
                    .forEach(id -> hr.post(APPLICATIONS + "/" + id + "/return", Map.of("reason", "岗位写得不清楚，请补正")));
            up.subList(few, 2 * few)
                    .forEach(id -> hr.post(APPLICATIONS + "/" + id + "/reject", Map.of("reason", "已经离岗（虚构）")));
            many(hr, "approvals", up.subList(2 * few, up.size() - 3 * few));
            List<String> ready = ids(reviewer, "READY");
            reviewer.post(APPLICATIONS + "/" + ready.get(ready.size() - 1) + "/void", Map.of("reason", "已离职（虚构）"));
        }
    }

    static void many(PortalClient who, String step, List<String> ids) {
        if (!ids.isEmpty()) {
            who.post("/api/v1/hr/" + step, Map.of("ids", ids));
        }
    }

    static List<String> ids(PortalClient who, String state) {
        return ids(who, state, "");
    }

    /**
     * The oldest first.
     *
     * @param more of the query, or empty
     */
    static List<String> ids(PortalClient who, String state, String more) {
        List<JsonNode> found = new ArrayList<>();
        who.get(APPLICATIONS + "?size=200&state=" + state + more).get("items").forEach(found::add);
        found.sort(Comparator.comparing(each -> each.get("draftedAt").asText()));
        return found.stream().map(each -> each.get("id").asText()).toList();
    }
}
