package org.nuanmin.audit;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Reading the audit, with the services as the portal wires them. */
@PortalTest
class DeskTest {
    private final Portal portal;
    private final AuditTrail trail;
    private final AuditDesk desk;
    private final String object = Ids.next();

    DeskTest(Portal portal) {
        this.portal = portal;
        trail = portal.service(AuditTrail.class);
        desk = portal.service(AuditDesk.class);
    }

    @BeforeEach
    void three_entries_about_one_thing() {
        portal.as(Actors.CLERK, () -> {
            trail.record("hr.station.planned", object);
            trail.record("hr.station.opened", object, Map.of("unit", "wenyilu"));
            trail.note("hr.station.closed", object, Result.REFUSED, Map.of());
            return true;
        });
    }

    @Test
    void one_objects_entries_are_found_newest_first() {
        var found = portal.as(Actors.AUDITOR, () -> desk.history(object));
        assertEquals(
                java.util.List.of("hr.station.closed", "hr.station.opened", "hr.station.planned"),
                found.stream().map(stored -> stored.entry().action()).toList());
        assertEquals("clerk", found.get(0).entry().user());
        assertEquals(Map.of("unit", "wenyilu"), found.get(1).entry().facts());
    }

    @Test
    void filters_and_pages_work_together() {
        var query = new ListQuery(Map.of("object", object, "user", "clerk", "result", "DONE"), null, 0, 1, null);
        var first = portal.as(Actors.AUDITOR, () -> desk.search(query));
        assertEquals(2, first.total());
        var second =
                portal.as(Actors.AUDITOR, () -> desk.search(new ListQuery(query.filters(), null, 0, 1, first.next())));
        assertEquals("hr.station.planned", second.items().get(0).entry().action());
    }

    @Test
    void an_unknown_filter_or_sort_is_refused() {
        var unknown = ListQuery.FIRST.with("salary", "1");
        assertThrows(BadQuery.class, () -> portal.as(Actors.AUDITOR, () -> desk.search(unknown)));
        var sorted = ListQuery.FIRST.sortedBy("facts");
        assertThrows(BadQuery.class, () -> portal.as(Actors.AUDITOR, () -> desk.search(sorted)));
    }

    @Test
    void a_search_leaves_a_trace_without_what_was_looked_for() {
        portal.as(Actors.AUDITOR, () -> desk.search(ListQuery.FIRST.with("user", "zhang-wei-430102")));
        var traces = portal.audit().of("audit.searched");
        assertTrue(traces.stream().anyMatch(trace -> trace.facts().contains("filters=user")), traces::toString);
        assertFalse(portal.audit().entries().toString().contains("zhang-wei"));
    }

    @Test
    void nobody_reads_who_is_not_signed_in() {
        assertThrows(NotAllowed.class, () -> desk.search(ListQuery.FIRST));
        assertThrows(NotAllowed.class, desk::head);
        assertThrows(NotAllowed.class, desk::publicKey);
    }

    @Test
    void an_entry_is_in_a_block_within_five_seconds() throws Exception {
        Thread.sleep(2_500);
        var found = portal.as(Actors.AUDITOR, () -> desk.history(object));
        assertTrue(
                found.stream().map(StoredEntry::block).allMatch(block -> block != null && block > 0), found::toString);
        assertEquals(
                portal.as(Actors.AUDITOR, desk::head).hash(),
                portal.as(Actors.AUDITOR, desk::last).orElseThrow().hash());
    }
}
