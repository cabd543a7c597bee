package org.nuanmin.campaigns;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.campaigns.definition.BadDefinition;
import org.nuanmin.campaigns.definition.Definition;
import org.nuanmin.campaigns.definition.DefinitionReader;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class DefinitionTest {
    private static final String GOOD = """
            id: next
            name: 下一年
            from: 2022-01-20
            to: 2022-03-10
            holiday: {from: 2022-01-31, to: 2022-02-06}
            ownProvince: 广西壮族自治区
            groups:
              - {id: G1, title: 员工, requiresStay: true, list: hr-bureau, benefits: [gift-package]}
            funds:
              - {id: package, title: 资金, payer: finance-bureau, clause: "3.1"}
            benefits:
              - {id: gift-package, title: 礼包, clause: "3.1", amount: "500.00", cap: "800.00", unit: 元, fund: package}
            clauses:
              - id: "3.1"
                title: 服务站
                units: [hr-bureau, parks]
                obligations: [建站]
                indicators:
                  - {id: a.b, title: 数, unit: 个, target: 12.5}
            """;

    private final DefinitionReader reader;

    DefinitionTest(Portal portal) {
        reader = new DefinitionReader(portal.service(Units.class), text -> "digest");
    }

    private String complaint(String from, String to) {
        assertTrue(GOOD.contains(from), from);
        String text = GOOD.replace(from, to);
        return assertThrows(BadDefinition.class, () -> reader.read("next.yaml", text))
                .getMessage();
    }

    @Test
    void another_year_is_another_file_and_no_code() {
        Definition next = reader.read("next.yaml", GOOD);
        assertEquals(50_000L, next.benefits().get(0).amount());
        assertEquals("[hr-bureau, longping-park]", next.clauses().get(0).units().toString());
    }

    @Test
    void goods_that_lie_in_stock_say_so_and_money_never_does() {
        String goods = "{id: kit, title: 防疫物资礼包, clause: \"3.1\", quantity: 1, unit: 份, material: true}";
        Definition next = reader.read("next.yaml", GOOD.replace("clauses:", "  - " + goods + "\nclauses:"));
        assertEquals(
                List.of(false, true),
                next.benefits().stream().map(Benefit::material).toList());
        assertTrue(complaint("fund: package}", "fund: package, material: true}").contains("money lies in no store"));
    }

    @Test
    void a_mistake_is_told_by_file_line_and_field() {
        assertEquals(
                "next.yaml line 3, from: “2022-02-30” is no day; write 2021-02-01.",
                complaint("from: 2022-01-20", "from: 2022-02-30"));
        assertTrue(
                complaint("payer: finance-bureau", "payer: nobody").startsWith("next.yaml line 10, funds[1].payer: "));
        assertTrue(complaint("units: [hr-bureau, parks]", "units: [hr-bureu]").contains("clauses[1].units[1]"));
        assertTrue(complaint("name: 下一年", "nmae: 下一年").contains("line 2, nmae: there is no such field"));
        assertTrue(complaint("amount: \"500.00\"", "amount: \"900.00\"").contains("above its cap"));
        assertTrue(complaint("amount: \"500.00\"", "amount: \"500.001\"").contains("no number"));
        assertTrue(complaint("amount: \"500.00\"", "amount: \"-500\"").contains("no number"));
        assertTrue(complaint("amount: \"500.00\"", "amount: \"0\"").contains("above 0"));
        assertTrue(complaint("to: 2022-02-06", "to: 2022-04-06").contains("not within"));
        assertTrue(complaint("fund: package", "fund: other").contains("no fund"));
    }

    @Test
    void the_own_province_and_what_each_group_gets_are_data() {
        Definition next = reader.read("next.yaml", GOOD);
        assertEquals("广西壮族自治区", next.ownProvince());
        assertEquals(List.of("gift-package"), next.groups().get(0).benefits());
        assertEquals(
                "next.yaml line 6, ownProvince: “广西” is no full name of a province; write 湖南省 or 广西壮族自治区.",
                complaint("ownProvince: 广西壮族自治区", "ownProvince: 广西"));
        assertTrue(complaint("ownProvince: 广西壮族自治区\n", "").contains("“ownProvince” is missing"));
        String none = complaint("benefits: [gift-package]", "benefits: [gift-package, voucher]");
        assertTrue(none.contains("groups[1].benefits[2]: there is no benefit with the id “voucher”"), none);
        assertTrue(complaint("benefits: [gift-package]", "benefits: []").contains("at least one benefit"));
        assertTrue(complaint(", benefits: [gift-package]", "").contains("“benefits” is missing"));
    }

    @Test
    void a_file_can_make_no_object_of_its_choice_and_no_bomb() {
        assertThrows(
                BadDefinition.class,
                () -> reader.read("x.yaml", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]"));
        assertThrows(BadDefinition.class, () -> reader.read("x.yaml", "a: &a [x]\nb: [*a, *a, *a]"));
        assertThrows(BadDefinition.class, () -> reader.read("x.yaml", "[".repeat(10_000)));
        assertThrows(BadDefinition.class, () -> reader.read("x.yaml", ""));
    }
}
