package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 对账: what a bank, the union and an operator say of some who have all; one line differs, and of one nobody knows. */
final class Statements {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    private static final String PATH = "/api/v1/ledger/reconciliations";
    private static final String DAY = "2021-02-08";

    private final Stage stage;
    private final List<List<String>> bank = new ArrayList<>();
    private final List<List<String>> union = new ArrayList<>();
    private final List<List<String>> operator = new ArrayList<>();

    Statements(Stage stage) {
        this.stage = stage;
    }

    /** Of those whose items are all signed for, the oldest ones. */
    Statements of(String clerk, int count) {
        PortalClient who = stage.as(clerk);
        List<String> complete = Rosters.ids(who, "ISSUED");
        for (String id : complete.subList(0, Math.min(count, complete.size()))) {
            who.get(APPLICATIONS + "/" + id).get("items").forEach(this::add);
        }
        return this;
    }

    private void add(JsonNode item) {
        String receipt = item.get("receipt").asText();
        switch (item.get("item").asText()) {
            case "gift-package" -> bank.add(List.of(receipt, item.get("amount").asText(), DAY));
            case "union-voucher" ->
                union.add(
                        List.of(item.get("serial").asText(), item.get("amount").asText(), DAY));
            default -> operator.add(List.of(item.get("phone").asText(), "20", receipt, DAY));
        }
    }

    /** Once. */
    void come() {
        PortalClient finance = stage.as("finance");
        if (finance.get(PATH).get("total").asInt() > 0) {
            return;
        }
        bank.add(List.of("XG20210201", "12800.00", "2021-02-05"));
        bank.add(List.of("XG20210203", "3605.00", "2021-02-06"));
        bank.add(List.of("SXF-0208", "15.00", DAY));
        send(stage.as("hr"), "operator", "运营商到账清单（虚构）.xlsx", List.of("手机号码", "流量", "单号", "日期"), operator);
        send(stage.as("union"), "union", "工会礼券核销清单（虚构）.xlsx", List.of("券号", "金额", "日期"), union);
        send(finance, "bank", "银行流水（虚构）.xlsx", List.of("单号", "金额", "日期"), bank);
    }

    private static void send(PortalClient who, String kind, String name, List<String> head, List<List<String>> rows) {
        Stage.taken(who, PATH, name, Workbook.of(head, rows), Map.of("kind", kind, "note", "2 月上旬（虚构）"));
    }
}
