package org.nuanmin.hr.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An application over REST tells each decision on it, and what that saw. */
@PortalTest
class DecisionsTest {
    private final Portal portal;
    private final Employers employers;
    private final ApplicationsResource paths;

    DecisionsTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        paths = portal.service(ApplicationsResource.class);
    }

    private List<DecisionJson> decisions(String role, String unit, String id) {
        return Objects.requireNonNull(portal.as(role, unit, () -> paths.get(id)).decisions());
    }

    @Test
    void each_decision_comes_with_its_hand_its_reason_and_what_was_seen_when_it_was_taken() {
        var desk = portal.service(ApplicationDesk.class);
        String number = Employers.number("42");
        var row = Employers.row("郑一禾", number);
        String employer = employers.employer(true);
        employers.take(row, employers.roster(employer, "before"));
        String id = employers.of("郑一禾").id();
        employers.as(Roles.STREET, District.WENYILU, () -> desk.submit(id, ""));
        employers.as(Roles.REVIEWER, District.WENYILU, () -> desk.giveBack(id, "户籍写错"));
        row.put("户籍省份", "江西省");
        employers.take(row, employers.roster(employer, "after"));
        employers.as(Roles.STREET, District.WENYILU, () -> desk.submit(id, "户口簿已核"));

        List<DecisionJson> all = decisions(Roles.INSPECTOR, "district", id);
        assertEquals(
                List.of("DRAFT", "SUBMITTED", "RETURNED", "CORRECTED", "SUBMITTED"),
                all.stream().map(DecisionJson::state).toList());
        assertEquals("户籍写错", all.get(2).note());
        assertEquals("户口簿已核", all.get(4).note());
        assertTrue(all.stream().noneMatch(each -> each.by().isEmpty() || each.at() == null), all::toString);
        assertEquals("R2.1", all.get(0).evidence().rule());
        assertEquals(
                Map.of(
                        "group", "G1",
                        "document", "RESIDENT_ID",
                        "province", "湖北省",
                        "listed", "true",
                        "stay", "2021-02-01..2021-02-17"),
                all.get(2).evidence().seen(),
                "what the one who returned it saw stays as it was");
        assertEquals("江西省", all.get(4).evidence().seen().get("province"));
        assertEquals("province-differs", all.get(4).evidence().seen().get("doubts"));
        assertFalse(all.toString().contains(number), "a number of a document stands nowhere in it");
    }

    @Test
    void lists_leave_the_decisions_out() {
        employers.take(Employers.row("郑二禾", Employers.number("42")), employers.roster(employers.employer(true), "one"));
        var listed = portal.as(Roles.INSPECTOR, "district", () -> paths.list(ListQuery.FIRST.with("query", "郑二禾")));
        assertNull(listed.items().get(0).decisions());
    }

    @Test
    void they_are_told_to_who_may_read_the_application_alone() {
        employers.take(Employers.row("郑三禾", Employers.number("42")), employers.roster(employers.employer(true), "one"));
        String id = employers.of("郑三禾").id();
        assertEquals(1, decisions(Roles.STREET, District.WENYILU, id).size());
        assertThrows(NotFound.class, () -> decisions(Roles.STREET, District.DINGWANGTAI, id));
        assertThrows(NotAllowed.class, () -> decisions(Roles.FINANCE, "district", id));
    }
}
