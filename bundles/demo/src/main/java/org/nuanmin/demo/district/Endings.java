package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Applications in the states that the usual way only passes through, or leaves; what is there already stays as it is. */
final class Endings {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    /** The campaign's last day: what was put up in public stays up as long as anybody may look at the demo. */
    private static final LocalDate LAST = LocalDate.of(2021, 3, 31);

    private final Stage stage;
    private final PortalClient hr;

    Endings(Stage stage) {
        this.stage = stage;
        hr = stage.as("hr");
    }

    /**
     * For a while lists stood in public (公示); what was approved in that while still does, and one is objected to. Now printing a
     * list is enough again, and approval leads to 待发放.
     */
    void publish(LocalDate today, Map<String, Integer> leftByReviewer) {
        publicity((int) ChronoUnit.DAYS.between(today, LAST) + 1, "按上级要求先行张榜公示（虚构）");
        leftByReviewer.forEach((reviewer, left) -> {
            PortalClient who = stage.as(reviewer);
            List<String> waiting = Rosters.ids(who, "REVIEWED");
            Rosters.many(hr, "approvals", waiting.subList(0, Math.max(0, waiting.size() - left)));
            List<String> shown = Rosters.ids(who, "PUBLISHED");
            if (Rosters.ids(who, "DISPUTED").isEmpty() && !shown.isEmpty()) {
                who.post(APPLICATIONS + "/" + shown.get(0) + "/dispute", Map.of("reason", "有人反映已返乡，请核实（虚构）"));
            }
        });
        publicity(0, "按专项行动方案，打印名单即可（虚构）");
    }

    private void publicity(int days, String reason) {
        JsonNode campaign = hr.get("/api/v1/campaigns/current");
        hr.post(
                "/api/v1/campaigns/" + campaign.get("id").asText() + "/publicity",
                Map.of("days", days, "reason", reason));
    }

    /** Two with documents of elsewhere, whom one officer has approved: a second one is to look again. */
    void strangers(String street, String reviewer, String unit) {
        PortalClient who = stage.as(street);
        Rosters.upload(who, unit, "港澳台和外籍人员留岗名册.xlsx", List.of(Residents.passport(), Residents.permit()));
        List<String> drafts = Rosters.ids(who, "DRAFT", "&query=" + PortalClient.query(Residents.ELSEWHERE));
        Rosters.many(who, "submissions", drafts);
        Rosters.many(stage.as(reviewer), "reviews", drafts);
        Rosters.many(hr, "approvals", drafts);
    }

    /** The last one who got all of it has given it back. */
    void reclaim(String reviewer) {
        PortalClient who = stage.as(reviewer);
        List<String> had = Rosters.ids(who, "ISSUED");
        if (!had.isEmpty() && Rosters.ids(who, "RECLAIMED").isEmpty()) {
            String path = APPLICATIONS + "/" + had.get(had.size() - 1) + "/items/";
            for (String item : List.of("gift-package", "union-voucher", "data-20gb")) {
                who.once(path + item + "/reclaim", Map.of("reason", "查实春节前已返乡（虚构）"));
            }
        }
    }
}
