package org.nuanmin.demo.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The campaign's money: booked, allotted, and a little of it spent. Each key is used once, so that it may be played again. */
final class Funds {
    private static final String LEDGER = "/api/v1/ledger/";

    private final Stage stage;

    Funds(Stage stage) {
        this.stage = stage;
    }

    /** Enough for 200 packages more than there are people in the first, and for all in the second. */
    void come(String first, String second) {
        PortalClient finance = stage.as("finance");
        PortalClient union = stage.as("union");
        book(finance, "package", "6000000.00", "芙财预〔2021〕3 号（虚构）");
        book(finance, "special", "1300000.00", "芙财预〔2021〕4 号（虚构）");
        book(union, "union", "2000000.00", "芙工发〔2021〕2 号（虚构）");
        allot(finance, "package", first, "180000.00", "芙财指〔2021〕11 号（虚构）");
        allot(finance, "package", second, "60000.00", "芙财指〔2021〕12 号（虚构）");
        allot(finance, "special", first, "100000.00", "芙财指〔2021〕21 号（虚构）");
        allot(finance, "special", second, "80000.00", "芙财指〔2021〕22 号（虚构）");
        allot(union, "union", first, "60000.00", "芙工指〔2021〕1 号（虚构）");
        allot(union, "union", second, "20000.00", "芙工指〔2021〕2 号（虚构）");
    }

    private static void book(PortalClient who, String fund, String amount, String document) {
        who.post(
                LEDGER + "bookings",
                Map.of("fund", fund, "amount", amount, "document", document),
                "demo-booking-" + fund);
    }

    private static void allot(PortalClient who, String fund, String unit, String amount, String document) {
        who.post(
                LEDGER + "allotments",
                Map.of("fund", fund, "unit", unit, "amount", amount, "document", document),
                "demo-allotment-" + fund + "-" + unit);
    }

    /** Ranges of the union's vouchers in the hands of two streets. */
    void vouchers(String first, String second) {
        PortalClient union = stage.as("union");
        range(union, first, "GH-100001", "GH-100300");
        range(union, second, "GH-100301", "GH-100500");
    }

    private static void range(PortalClient union, String unit, String first, String last) {
        union.once(
                "/api/v1/hr/voucher-ranges",
                Map.of("item", "union-voucher", "unit", unit, "first", first, "last", last));
    }

    /** Heating of the stations, printing and duty; one waits for the second hand. */
    void spend(String street, String unit) {
        PortalClient who = stage.as(street);
        PortalClient finance = stage.as("finance");
        JsonNode heating = file(who, unit, "取暖", "12800.00", "长沙暖禾暖通设备有限公司（虚构）", "XG20210201");
        who.upload(
                LEDGER + "expenses/" + heating.get("id").asText() + "/attachments", "invoice.png", invoice(), Map.of());
        pay(finance, heating);
        pay(finance, file(who, unit, "印刷", "3600.50", "长沙墨砚图文有限公司（虚构）", "XG20210203"));
        file(who, unit, "值守", "5200.00", "长沙安澜餐饮有限公司（虚构）", "XG20210207");
    }

    private static byte[] invoice() {
        try (InputStream picture = Funds.class.getResourceAsStream("/invoice.png")) {
            return Objects.requireNonNull(picture).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(
            PortalClient who, String unit, String category, String amount, String payee, String invoice) {
        var wish = Map.of(
                "fund", "special",
                "unit", unit,
                "amount", amount,
                "category", category,
                "payee", payee,
                "invoice", invoice);
        return who.post(LEDGER + "expenses", wish, "demo-expense-" + invoice);
    }

    private static void pay(PortalClient finance, JsonNode expense) {
        finance.once(LEDGER + "expenses/" + expense.get("id").asText() + "/pay", Map.of());
    }
}
