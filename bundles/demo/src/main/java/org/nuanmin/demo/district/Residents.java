package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Workers from other provinces and the firms that employ them; who is there already stays as he is. */
final class Residents {
    private static final List<String> FIRMS = List.of(
            "晴川精密制造有限公司（虚构）", "岚桥食品有限公司（虚构）", "禾圃生物科技有限公司（虚构）", "榆汀物流有限公司（虚构）", "砚陌环境服务有限公司（虚构）", "苇坪建设集团有限公司（虚构）");
    /** Two digits and name of each. */
    private static final String[][] PROVINCES = {
        {"42", "湖北省"}, {"36", "江西省"}, {"52", "贵州省"}, {"41", "河南省"}, {"44", "广东省"}, {"45", "广西壮族自治区"}, {"51", "四川省"}
    };

    /** The family name of those with documents of elsewhere: no one else's. */
    static final String ELSEWHERE = "阮";

    private final Stage stage;

    Residents(Stage stage) {
        this.stage = stage;
    }

    void firms() {
        PortalClient hr = stage.as("hr");
        for (int n = 0; n < FIRMS.size(); n++) {
            hr.once("/api/v1/registry/enterprises", Map.of("name", FIRMS.get(n), "code", Codes.enterprise(n)));
        }
        lists(hr, "G2");
        lists(stage.as("industry"), "G1");
    }

    /** Every second one is on each list, the first by name on G1. */
    private static void lists(PortalClient keeper, String list) {
        List<JsonNode> firms = firms(keeper);
        for (int n = list.equals("G1") ? 0 : 1; n < firms.size(); n += 2) {
            keeper.once(
                    "/api/v1/registry/enterprises/" + firms.get(n).get("id").asText() + "/lists",
                    Map.of("list", list, "from", "2021-02-01", "document", "芙企字〔2021〕1 号（虚构）"));
        }
    }

    /** By name. */
    static List<JsonNode> firms(PortalClient who) {
        List<JsonNode> firms = new ArrayList<>();
        who.get("/api/v1/registry/enterprises?size=100").get("items").forEach(firms::add);
        return firms;
    }

    /** A resident's row in an employer's roster. */
    static List<String> row(int n, String community) {
        String[] province = PROVINCES[n % PROVINCES.length];
        // one in twenty says another province than his number: a hint to look again
        String declared = n % 20 == 19 ? "山东省" : province[1];
        return List.of(
                People.resident(n),
                "居民身份证",
                Codes.resident(province[0], n),
                declared,
                People.phone(n + 3000),
                n % 3 == 0 ? "装配工" : "仓储员",
                community,
                "2021-02-01",
                "2021-02-20");
    }

    /** Who has a passport of another country. */
    static List<String> passport() {
        return elsewhere(ELSEWHERE + "文禾", "护照", "DEMO19040001", "越南", 3990);
    }

    /** Who lives here by a permit for people of 港澳台. */
    static List<String> permit() {
        return elsewhere(ELSEWHERE + "可澜", "港澳台居民居住证", Codes.resident("81", 390), "香港特别行政区", 3991);
    }

    private static List<String> elsewhere(String name, String type, String number, String from, int phone) {
        return List.of(name, type, number, from, People.phone(phone), "工程师", "", "2021-02-01", "2021-02-20");
    }

    /**
     * Registers people in the communities of someone's street.
     *
     * @param first the first one's number, so that no two streets have the same person
     */
    void come(String account, int first, int count) {
        PortalClient who = stage.as(account);
        List<String> communities = new ArrayList<>();
        for (JsonNode station : Stage.stations(who, "RUNNING", "")) {
            communities.add(station.get("unit").asText());
        }
        for (int n = first; n < first + count; n++) {
            String[] province = PROVINCES[n % PROVINCES.length];
            who.post(
                    "/api/v1/registry/people",
                    Map.of(
                            "name", People.resident(n),
                            "idType", "RESIDENT_ID",
                            "idNumber", Codes.resident(province[0], n),
                            "province", province[1],
                            "phone", People.phone(n + 3000),
                            "unit", communities.get(n % communities.size())));
        }
    }
}
