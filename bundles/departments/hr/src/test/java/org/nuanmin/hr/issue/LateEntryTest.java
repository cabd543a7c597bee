package org.nuanmin.hr.issue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class LateEntryTest {
    private final Portal portal;
    private final ReadyPeople people;
    private final ReceiptDesk desk;

    LateEntryTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        desk = portal.service(ReceiptDesk.class);
    }

    @Test
    void after_the_campaign_s_last_day_it_takes_a_right_of_its_own_and_a_reason() {
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
        people.allotted("package", 60_000);
        String id = people.ready("孙一禾");
        portal.clock().forward(Instant.parse("2021-04-01T01:00:00Z"));
        var late = assertThrows(
                RuleBroken.class, () -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("孙一禾", "gift-package"))));
        assertTrue(late.getMessage().contains("2021-03-31"), late.getMessage());
        var line = List.of(new ReceiptWish.Line("gift-package", null, null));
        var silent = assertThrows(
                RuleBroken.class,
                () -> portal.asPortal(() -> desk.issue(id, new ReceiptWish(line, "孙一禾", ReadyPeople.SIGNATURE, " "))));
        assertEquals("lateReason", silent.errors().get(0).field());
        String receipt = portal.asPortal(
                () -> desk.issue(id, new ReceiptWish(line, "孙一禾", ReadyPeople.SIGNATURE, "纸质签收单 3 月 30 日")));
        assertEquals("纸质签收单 3 月 30 日", portal.asPortal(() -> desk.get(receipt)).lateReason());
    }
}
