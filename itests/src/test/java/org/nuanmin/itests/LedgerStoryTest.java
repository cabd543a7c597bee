package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nuanmin.itests.BenefitStoryTest.assertEven;
import static org.nuanmin.itests.BenefitStoryTest.balance;
import static org.nuanmin.itests.BenefitStoryTest.items;
import static org.nuanmin.itests.BenefitStoryTest.photo;

/** The district's money and goods over REST: by the rules, or not at all. */
class LedgerStoryTest {
    private static final String APPLICATIONS = "/api/v1/hr/applications";
    private static final String KEY = "Idempotency-Key";

    private static Installation portal;

    @BeforeAll
    static void start() {
        portal = Installation.furnished("ledger-story").start();
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    @Test
    void money_is_allotted_and_spent_by_the_rules_or_not_at_all() {
        Rest finance = portal.as("finance");
        Rest street = portal.as("street");
        String unit = items(street, APPLICATIONS + "?size=1").get(0).get("unit").asText();
        var allotment = Map.of("fund", "special", "unit", unit, "amount", "100.00", "document", "芙财指〔2021〕99 号");
        JsonNode allotted = finance.post("/api/v1/ledger/allotments", allotment, KEY, "allot-1")
                .must(201)
                .json();
        assertEquals("100.00", allotted.get("amount").asText());
        finance.post("/api/v1/ledger/allotments", allotment).must(400);
        portal.as("union")
                .post("/api/v1/ledger/allotments", allotment, KEY, "allot-2")
                .must(422);
        street.post("/api/v1/ledger/allotments", allotment, KEY, "allot-3").must(403);
        takenBack(finance, street, allotment);
        BigDecimal left = balance(street, "ALLOTMENT", "special", unit);
        var expense = Map.of(
                "fund", "special", "unit", unit, "amount", "50.00", "category", "取暖", "payee", "某店", "invoice", "F-1");
        JsonNode filed = street.post("/api/v1/ledger/expenses", expense, KEY, "expense-1")
                .must(201)
                .json();
        assertEquals("COMMITTED", filed.get("state").asText());
        assertEquals(new BigDecimal("50.00"), left.subtract(balance(street, "ALLOTMENT", "special", unit)));
        street.post("/api/v1/ledger/expenses", expense, KEY, "expense-2").must(409);
        var wrongFund = new HashMap<String, String>(expense);
        wrongFund.put("fund", "package");
        street.post("/api/v1/ledger/expenses", wrongFund, KEY, "expense-3").must(422);
        invoiced(street, filed);
        String pay = "/api/v1/ledger/expenses/" + filed.get("id").asText() + "/pay";
        street.post(pay).must(403);
        finance.post(pay).must(200);
        finance.post(pay).must(409);
        for (String administrator : List.of("sysadmin", "secadmin", "auditor")) {
            portal.as(administrator).get("/api/v1/ledger/accounts").must(403);
        }
        assertFalse(items(portal.as("leader"), "/api/v1/ledger/accounts").isEmpty());
    }

    @Test
    void goods_come_in_go_over_and_are_counted_in_whole_pieces_or_not_at_all() {
        Rest street = portal.as("street");
        String ledger = "/api/v1/ledger/";
        JsonNode stock = items(street, ledger + "stocks?item=kit").get(0);
        String unit = stock.get("unit").asText();
        long held = stock.get("quantity").asLong();
        assertTrue(held >= 100 && stock.get("quantity").isIntegralNumber(), stock::toString);
        var goods = Map.<String, Object>of(
                "item", "kit", "unit", unit, "quantity", 30, "supplier", "某公司", "document", "RK-1");
        JsonNode in =
                street.post(ledger + "goods-in", goods, KEY, "in-1").must(201).json();
        assertEquals("份", in.get("measure").asText());
        assertEquals(30, in.get("quantity").asInt());
        assertEquals(
                in,
                street.post(ledger + "goods-in", goods, KEY, "in-1").must(201).json());
        street.post(ledger + "goods-in", goods).must(400);
        portal.as("street2").post(ledger + "goods-in", goods, KEY, "in-2").must(404);
        portal.as("inspector").post(ledger + "goods-in", goods, KEY, "in-3").must(403);
        var half = new HashMap<String, Object>(goods);
        half.put("quantity", 1.5);
        street.post(ledger + "goods-in", half, KEY, "in-4").must(400);
        half.put("quantity", -1);
        street.post(ledger + "goods-in", half, KEY, "in-5").must(422);
        var over = Map.of("item", "kit", "from", unit, "to", "dingwangtai", "quantity", held + 31, "document", "DB-1");
        street.post(ledger + "transfers", over, KEY, "over-1").must(422);
        var counted = Map.of("item", "kit", "unit", unit, "counted", held + 29, "reason", "破损一份");
        JsonNode found = street.post(ledger + "stocktakes", counted, KEY, "count-1")
                .must(201)
                .json();
        assertEquals(-1, found.get("difference").asInt());
        street.post(ledger + "stocktakes", counted, KEY, "count-2").must(200);
        String reverse = ledger + "goods-in/" + in.get("id").asText() + "/reverse";
        var why = Map.of("reason", "单据写错");
        street.post(reverse, why, KEY, "in-6").must(201);
        street.post(reverse, why, KEY, "in-7").must(409);
        assertEquals(
                held - 1,
                street.get(ledger + "stocks/" + stock.get("id").asText())
                        .must(200)
                        .json()
                        .get("quantity")
                        .asLong());
        assertEven(portal.as("finance"));
    }

    private static void takenBack(Rest finance, Rest street, Map<String, String> allotment) {
        String wrong = finance.post("/api/v1/ledger/allotments", allotment, KEY, "allot-4")
                .must(201)
                .json()
                .get("id")
                .asText();
        String reverse = "/api/v1/ledger/allotments/" + wrong + "/reverse";
        var why = Map.of("reason", "重复下达");
        finance.post(reverse, why).must(400);
        street.post(reverse, why, KEY, "back-1").must(403);
        portal.as("union").post(reverse, why, KEY, "back-2").must(404);
        finance.post(reverse, Map.of("reason", ""), KEY, "back-3").must(422);
        JsonNode back = finance.post(reverse, why, KEY, "back-4").must(201).json();
        assertEquals(wrong, back.get("reverses").asText());
        assertEquals("100.00", back.get("amount").asText());
        finance.post(reverse, why, KEY, "back-5").must(409);
        assertEven(portal.as("finance"));
    }

    /** A photo of some megabytes comes as a multipart, and is seen by whoever sees the expense. */
    private static void invoiced(Rest street, JsonNode expense) {
        String scans = "/api/v1/ledger/expenses/" + expense.get("id").asText() + "/attachments";
        street.upload(scans, "发票.jpg", photo(11 << 20)).must(422);
        street.upload(scans, "发票.xlsx", new byte[] {'x'}).must(422);
        JsonNode scan = street.upload(scans, "发票.jpg", photo(3 << 20)).must(201).json();
        assertEquals("image/jpeg", scan.get("type").asText());
        Rest finance = portal.as("finance");
        assertEquals(1, finance.get(scans).must(200).json().size());
        var file = finance.get(scans + "/" + scan.get("id").asText()).must(200);
        assertEquals("image/jpeg", file.header("content-type"));
        assertTrue(file.header("content-disposition").startsWith("attachment"), file.header("content-disposition"));
        portal.as("street2").get(scans).must(404);
        portal.as("leader").get(scans).must(403);
    }
}
