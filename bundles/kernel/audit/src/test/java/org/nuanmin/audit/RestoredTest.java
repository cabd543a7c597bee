package org.nuanmin.audit;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.chain.Mismatch;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An old backup of the database is restored; the keys, and the head noted beside them, are today's. */
@PortalTest
class RestoredTest {
    private final Portal portal;
    private Office office;

    RestoredTest(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void four_blocks_and_the_portal_stops() throws Exception {
        office = new Office(portal);
        office.blocks(4);
        office.close();
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    /** What a backup holds that was made after so many blocks of three entries. */
    private void restore(long block) {
        office.tamper("DELETE FROM audit_entry WHERE block_no > ? OR block_no IS NULL", block);
        office.tamper("DELETE FROM audit_block WHERE block_no > ?", block);
        office.tamper(
                "UPDATE audit_head SET block_no = ?, seq = ?, hash = (SELECT b.hash FROM audit_block b WHERE b.block_no = ?)",
                block,
                block * 3,
                block);
    }

    private void start() throws Exception {
        office.close();
        office = new Office(office.database, office.keys, false);
    }

    private List<Condition> told() {
        return office.witness.now();
    }

    private String words() {
        return office.witness
                .mismatch()
                .map(Mismatch::words)
                .map(words -> words.in(Locale.ENGLISH))
                .orElse("");
    }

    private AuditDesk desk() {
        return new AuditDesk(
                portal.service(Listings.class),
                office.actors,
                office.trail,
                office.keys,
                office.verification,
                office.witness);
    }

    private void accept(String reason) {
        office.actors.as(Actors.AUDITOR, () -> {
            desk().accept(reason);
            return true;
        });
    }

    @Test
    void an_ordinary_restart_finds_its_own_chain() throws Exception {
        start();
        assertEquals(List.of(), told());
        office.entries(3);
        start();
        assertEquals(List.of(), told());
        assertEquals("", office.fault());
    }

    @Test
    void an_old_backup_is_told_at_the_next_start_with_both_ends() throws Exception {
        restore(2);
        start();
        assertEquals(1, told().size());
        assertEquals(Condition.Severity.DANGER, told().get(0).severity());
        assertEquals(AuditPermissions.ALARMS, told().get(0).permission());
        assertTrue(
                words().startsWith(
                                "The audit in the database ends at block 2 (entry 6), but block 4 (entry 12, sealed"),
                words());
    }

    @Test
    void the_verification_names_it_too() throws Exception {
        restore(2);
        start();
        String fault = office.fault();
        assertTrue(fault.startsWith("The chain ends at block 2, but block 4 was sealed"), fault);
    }

    @Test
    void it_is_told_though_the_portal_went_on_past_the_noted_block_meanwhile() throws Exception {
        restore(2);
        start();
        office.blocks(4);
        start();
        assertTrue(words().startsWith("The audit in the database is not the one whose block 4 (entry 12"), words());
        String fault = office.fault();
        assertTrue(fault.startsWith("Block 4 differs from the one sealed before"), fault);
    }

    @Test
    void a_backup_restored_under_the_running_portal_is_told_with_the_next_block() throws Exception {
        start();
        restore(3);
        assertEquals(List.of(), told());
        office.entries(1);
        assertTrue(words().startsWith("The audit in the database ends at block 3"), words());
    }

    @Test
    void an_emptied_database_is_told() throws Exception {
        office.tamper("DELETE FROM audit_entry");
        office.tamper("DELETE FROM audit_block");
        office.tamper("UPDATE audit_head SET block_no = 0, seq = 0, hash = ?", "0".repeat(64));
        start();
        assertTrue(words().startsWith("The audit in the database ends at block 0"), words());
    }

    @Test
    void a_node_that_died_before_it_noted_its_last_blocks_raises_no_alarm() throws Exception {
        String old = office.keys.kept("audit-head").orElseThrow();
        start();
        office.blocks(2);
        office.close();
        office.keys.keep("audit-head", old);
        start();
        assertEquals(List.of(), told());
        assertEquals("", office.fault());
    }

    @Test
    void the_head_of_an_export_is_noted_before_anyone_has_it() throws Exception {
        start();
        office.export();
        String head = office.verification.head().hash();
        assertTrue(office.keys.kept("audit-head").orElseThrow().contains(head));
    }

    @Test
    void it_stays_until_the_auditor_accepts_it_with_a_reason_that_is_kept_with_both_heads() throws Exception {
        restore(2);
        start();
        start();
        assertEquals(1, told().size());
        accept("backup of 2 March restored after the fire");
        assertEquals(List.of(), told());
        office.sealer.sealNow();
        assertEquals(
                1,
                office.count("action = 'audit.head.accepted' AND username = 'auditor' AND facts LIKE '%foundBlock=2%' "
                        + "AND facts LIKE '%notedBlock=4%' AND facts LIKE '%reason=backup of 2 March%'"));
        start();
        assertEquals(List.of(), told());
        assertEquals("", office.fault());
    }

    @Test
    void nobody_else_accepts_it_and_not_without_a_reason_or_a_difference() throws Exception {
        assertThrows(RuleBroken.class, () -> accept("nothing is wrong"));
        restore(2);
        start();
        assertThrows(
                NotAllowed.class,
                () -> office.actors.as(Actors.CLERK, () -> {
                    desk().accept("mine");
                    return true;
                }));
        assertThrows(RuleBroken.class, () -> accept(" "));
        assertEquals(1, told().size());
    }

    @Test
    void the_auditor_and_both_other_administrators_are_told() {
        var roles = new AuditDepartment()
                .permissions().stream()
                        .filter(permission -> permission.id().equals(AuditPermissions.ALARMS))
                        .findFirst()
                        .orElseThrow()
                        .roles();
        assertEquals(java.util.Set.of("auditor", "system-admin", "security-admin"), roles);
    }
}
