package org.nuanmin.audit;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A database administrator works on the tables; the verification names what he did. Twelve entries in four blocks. */
@PortalTest
class TamperingTest {
    private Office office;

    @BeforeEach
    void four_blocks(Portal portal) throws Exception {
        office = new Office(portal);
        office.blocks(4);
        assertEquals("", office.fault());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void an_edited_entry_is_named() {
        office.tamper("UPDATE audit_entry SET username = 'someone' WHERE seq = 5");
        assertFault("Entry 5 in block 2 was changed");
    }

    @Test
    void an_edited_fact_a_moved_time_or_a_new_unit_is_named() {
        office.tamper("UPDATE audit_entry SET facts = 'note=other\n' WHERE seq = 8");
        assertFault("Entry 8 in block 3 was changed");
    }

    @Test
    void an_entry_whose_facts_can_no_longer_be_read_is_named() {
        office.tamper("UPDATE audit_entry SET facts = 'rubbish' WHERE seq = 2");
        assertFault("Entry 2 in block 1 was changed");
    }

    @Test
    void a_deleted_entry_is_named() {
        office.tamper("DELETE FROM audit_entry WHERE seq = 6");
        assertFault("Entry 6 is missing in block 2");
    }

    @Test
    void an_inserted_entry_is_named_wherever_it_claims_to_be() {
        copy("x1", "13", "4");
        assertFault("Block 4 (entries 10 to 12) is not what was sealed", "Entry 13 in block 4");
        office.tamper("DELETE FROM audit_entry WHERE id = 'x1'");
        copy("x2", "13", "9");
        assertFault("Entry x2 claims a block that does not exist");
    }

    @Test
    void an_entry_put_in_unsealed_never_enters_the_chain() throws Exception {
        copy("x3", "NULL", "NULL");
        office.sealer.committed("x3");
        office.sealer.sealNow();
        assertEquals(1, office.count("id = 'x3' AND block_no IS NULL"));
        office.clock.move(Duration.ofSeconds(20));
        assertFault("Entry x3 was not written by this portal");
    }

    @Test
    void reordered_entries_are_named() {
        office.tamper("UPDATE audit_entry SET seq = -1 WHERE seq = 4");
        office.tamper("UPDATE audit_entry SET seq = 4 WHERE seq = 5");
        office.tamper("UPDATE audit_entry SET seq = 5 WHERE seq = -1");
        assertFault("Block 2 (entries 4 to 6) is not what was sealed");
    }

    @Test
    void a_deleted_block_is_named() {
        office.tamper("DELETE FROM audit_block WHERE block_no = 2");
        office.tamper("DELETE FROM audit_entry WHERE block_no = 2");
        assertFault("Block 2 is missing");
    }

    @Test
    void a_cut_tail_is_named_though_the_head_was_amended_too() {
        String hash = office.database.apart(() -> office.database
                .rows("SELECT hash FROM audit_block WHERE block_no = 3", row -> row.required("hash"))
                .get(0));
        office.tamper("DELETE FROM audit_block WHERE block_no = 4");
        assertFault("Block 4 is missing");
        office.tamper("UPDATE audit_head SET block_no = 3, seq = 9, hash = ?", hash);
        office.tamper("DELETE FROM audit_entry WHERE block_no = 4");
        assertFault("The chain ends at block 3, but block 4 was sealed");
    }

    @Test
    void an_edited_and_rehashed_block_is_named_by_its_signature() {
        office.tamper("UPDATE audit_block SET hash = ? WHERE block_no = 4", "ab".repeat(32));
        assertFault("The signature of block 4 is wrong");
    }

    @Test
    void exchanged_blocks_are_named() {
        office.tamper("UPDATE audit_block SET block_no = -2 WHERE block_no = 2");
        office.tamper("UPDATE audit_block SET block_no = 2 WHERE block_no = 3");
        office.tamper("UPDATE audit_block SET block_no = 3 WHERE block_no = -2");
        assertFault("Block 2 does not follow block 1");
    }

    private void copy(String id, String seq, String block) {
        office.tamper("INSERT INTO audit_entry (id, drawn, happened, username, unit, address, request_id, action, "
                + "object_id, result, facts, mac, seq, block_no) SELECT '" + id
                + "', drawn, happened, username, unit, address, "
                + "request_id, action, object_id, result, facts, mac, CAST(" + seq + " AS BIGINT), CAST("
                + block
                + " AS BIGINT) FROM audit_entry WHERE seq = 3");
    }

    private void assertFault(String... beginnings) {
        String fault = office.fault();
        for (String beginning : beginnings) {
            if (fault.startsWith(beginning)) {
                return;
            }
        }
        assertTrue(fault.startsWith(beginnings[0]), fault);
    }
}
