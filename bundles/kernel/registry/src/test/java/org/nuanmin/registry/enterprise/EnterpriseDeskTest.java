package org.nuanmin.registry.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class EnterpriseDeskTest {
    private static final String DISTRICT = "district";

    private final Portal portal;
    private final EnterpriseDesk desk;

    EnterpriseDeskTest(Portal portal) {
        this.portal = portal;
        desk = portal.service(EnterpriseDesk.class);
    }

    private String registered(String name, String code) {
        return portal.as(Roles.HR_OFFICER, DISTRICT, () -> desk.register(name, code));
    }

    private List<EnterpriseRow> found(String query) {
        return portal.as(
                Roles.CLERK,
                "wenyilu",
                () -> portal.service(Listings.class)
                        .page(EnterpriseListing.LIST, ListQuery.FIRST.with("query", query))
                        .items());
    }

    @Test
    void an_enterprise_is_registered_once_by_its_code_and_found_by_everyone_who_works_with_it() {
        String id = registered("隆平米业", "9143 9999-maxt000114");
        assertEquals(List.of(new EnterpriseRow(id, "隆平米业", "91439999MAXT000114", false)), found("MAXT000114"));
        var twice = assertThrows(RuleBroken.class, () -> registered("另一个名字", "91439999MAXT000114"));
        assertTrue(twice.isConflict());
        assertTrue(twice.getMessage().contains("隆平米业"), twice.getMessage());
    }

    @Test
    void a_wrong_code_is_refused_and_a_doubtful_one_is_marked() {
        assertThrows(RuleBroken.class, () -> registered("错码厂", "91439999MAXT000115"));
        assertEquals(List.of(), found("错码厂"));
        registered("存疑厂", "91439999MAXT000101");
        assertTrue(found("存疑厂").get(0).doubtful());
    }

    @Test
    void a_street_does_not_register_enterprises() {
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.STREET, "wenyilu", () -> desk.register("越权厂", "91429999000000035L")));
        assertFalse(found("越权厂").size() > 0);
    }

    @Test
    void an_enterprise_stands_on_a_list_from_a_day_to_a_day_by_the_hand_of_the_list_s_keeper() {
        String id = registered("名单厂", "91439999MADM90018F");
        var lists = portal.service(ListDesk.class);
        account("keeper", "industry-bureau");
        portal.as("keeper", () -> {
            lists.enter(id, "G1", "2021-02-01", "区工信局〔2021〕1号");
            var twice = assertThrows(RuleBroken.class, () -> lists.enter(id, "G1", "2021-02-02", "又一次"));
            assertTrue(twice.isConflict());
            assertThrows(RuleBroken.class, () -> lists.enter(id, "G2", "2021-02-01", "不归我管"));
            lists.end(id, "G1", "2021-03-01");
            return id;
        });
        assertFalse(desk.isListed(id, "G1", LocalDate.of(2021, 1, 31)));
        assertTrue(desk.isListed(id, "G1", LocalDate.of(2021, 2, 1)));
        assertTrue(desk.isListed(id, "G1", LocalDate.of(2021, 3, 1)));
        assertFalse(desk.isListed(id, "G1", LocalDate.of(2021, 3, 2)));
        assertFalse(desk.isListed(id, "G2", LocalDate.of(2021, 2, 1)));
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.CLERK, "wenyilu", () -> {
                    lists.enter(id, "G1", null, "越权");
                    return id;
                }));
    }

    private void account(String username, String unit) {
        portal.asPortal(() -> {
            var grants = Map.of(Roles.INDUSTRY, DISTRICT);
            portal.service(Accounts.class).create(username, username, unit, "Testing-2021-hr", grants);
            return username;
        });
    }
}
