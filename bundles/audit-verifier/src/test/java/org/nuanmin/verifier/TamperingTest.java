package org.nuanmin.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Someone works on an export of four blocks of three entries, and the trailer in line 13. The verifier names line and fault. */
class TamperingTest {
    private static final Signer PORTAL = new Signer();
    private static final Signer FORGER = new Signer();

    @TempDir
    Path folder;

    private final Export export = new Export(PORTAL, 4);
    private List<String> lines;
    private Desk desk;

    @BeforeEach
    void write() {
        desk = new Desk(folder);
        lines = new ArrayList<>(export.lines());
    }

    private void isWrong(String words, String... options) throws IOException {
        String said = desk.verify(1, lines, options);
        assertTrue(said.startsWith("WRONG: " + words), said);
    }

    private void edit(int line, String from, String to) {
        String text = lines.get(line - 1);
        assertTrue(text.contains(from), text);
        lines.set(line - 1, text.replace(from, to));
    }

    @Test
    void whatever_is_edited_in_an_entry_is_named_by_its_line() throws Exception {
        String[][] edits = {
            {"\"id\":\"id-5\"", "\"id\":\"id-6\""},
            {"2021-02-08T01:00:00.000Z\",\"user\"", "2021-02-08T01:00:00.001Z\",\"user\""},
            {"\"user\":\"clerk\"", "\"user\":\"nobody\""},
            {"\"unit\":\"wenyilu\"", "\"unit\":\"dingwangtai\""},
            {"10.43.6.21", "10.43.6.22"},
            {"\"requestId\":\"r-5\"", "\"requestId\":\"\""},
            {"hr.station.opened", "hr.station.closed"},
            {"station-5", "station-50"},
            {"\"result\":\"DONE\"", "\"result\":\"REFUSED\""},
            {"站 𠮷", "站 吉"},
            {",\"times\":\"2\"", ""}
        };
        for (String[] each : edits) {
            write();
            edit(5, each[0], each[1]);
            isWrong("line 5: this entry (number 5) was changed: its content does not make its hash.");
        }
    }

    @Test
    void an_entry_edited_and_hashed_anew_fails_at_its_block() throws Exception {
        export.blocks.get(1).objects.set(1, "station-9");
        var forged = export.blocks.get(1).lines();
        lines.set(4, forged.get(1));
        isWrong("line 6: block 2 (from line 4) was changed: its entries do not make its hash.");
    }

    @Test
    void a_whole_chain_hashed_anew_fails_at_the_first_signature_that_does_not_fit() throws Exception {
        export.blocks.get(1).objects.set(1, "station-9");
        export.hashAnew();
        lines = export.lines();
        isWrong("line 6: block 2 (from line 4) was not signed with this key: it was hashed anew or put in.");
    }

    @Test
    void a_whole_chain_hashed_and_signed_by_a_forger_fails_under_the_key_that_the_auditor_has() throws Exception {
        lines = new Export(FORGER, 4).lines();
        String pem = desk.file("public.pem", PORTAL.pem());
        isWrong("line 13: the trailer names another key than the given one.", "--key", pem);
        String said = desk.verify(0, lines);
        assertTrue(said.contains("The key was taken from the trailer and trusted"), said);
    }

    @Test
    void blocks_signed_by_a_forger_under_the_portals_own_trailer_are_named() throws Exception {
        export.blocks.get(2).objects.set(0, "station-70");
        export.hashAnew();
        export.blocks.subList(2, 4).forEach(block -> block.sign(FORGER));
        lines = export.lines();
        isWrong("line 9: block 3 (from line 7) was not signed with this key");
    }

    @Test
    void a_deleted_entry_is_named_wherever_it_stood() throws Exception {
        lines.remove(4);
        isWrong("line 5: entries 5 to 5 are missing before this line.");
        write();
        lines.remove(3);
        isWrong("line 4: entries 4 to 4 are missing before this line.");
        write();
        lines.remove(5);
        isWrong("line 6: block 2 ends too early: entries 6 to 6 are missing.");
        write();
        lines.remove(11);
        isWrong("line 12: block 4 ends too early: entries 12 to 12 are missing.");
    }

    @Test
    void a_deleted_block_is_named_also_the_first_and_the_last() throws Exception {
        lines.subList(3, 6).clear();
        isWrong("line 4: block 3 stands where block 2 should be");
        write();
        lines.subList(0, 3).clear();
        isWrong("line 10: the trailer counts 12 entries, the export holds 9.");
        write();
        lines.subList(9, 12).clear();
        isWrong("line 10: the trailer counts 12 entries, the export holds 9.");
    }

    @Test
    void a_doubled_or_inserted_entry_is_named() throws Exception {
        lines.add(4, lines.get(4));
        isWrong("line 6: entry 5 stands where entry 6 should be: it was doubled, put in or moved.");
        write();
        lines.add(3, new Export(FORGER, 2).blocks.get(1).lines().get(0));
        isWrong("line 5: the block data of this entry differ from those of the lines before in block 2.");
    }

    @Test
    void reordered_entries_and_blocks_are_named() throws Exception {
        Collections.swap(lines, 3, 4);
        isWrong("line 4: entries 4 to 4 are missing before this line.");
        write();
        for (int i = 3; i < 6; i++) {
            Collections.swap(lines, i, i + 3);
        }
        isWrong("line 4: block 3 stands where block 2 should be");
    }

    @Test
    void an_inserted_block_is_named_whoever_signed_it() throws Exception {
        var forged = new Export(FORGER, 3);
        lines.addAll(6, forged.blocks.get(2).lines());
        isWrong("line 10: the block data of this entry differ from those of the lines before in block 3.");
        write();
        forged.blocks.get(0).objects.set(0, "station-x");
        forged.hashAnew();
        lines.addAll(6, forged.blocks.get(2).lines());
        isWrong("line 7: block 3 does not follow block 2");
        write();
        lines.addAll(6, export.blocks.get(1).lines());
        isWrong("line 7: entry 4 stands where entry 7 should be", "--head", export.head());
    }

    @Test
    void an_export_without_its_trailer_was_cut() throws Exception {
        lines.remove(12);
        isWrong("line 12: the export was cut: its last line is not the signed trailer.");
        String pem = desk.file("public.pem", PORTAL.pem());
        isWrong("line 12: the export was cut", "--key", pem);
        isWrong("line 12: the export was cut", "--key", pem, "--head", export.head());
    }

    @Test
    void a_shorter_export_with_a_genuine_trailer_shows_only_against_the_head_that_was_kept() throws Exception {
        String kept = export.head();
        lines = new Export(PORTAL, 0).lines();
        desk.verify(0, lines);
        export.blocks.remove(3);
        lines = export.lines();
        desk.verify(0, lines);
        isWrong("line 10: the given head is in none of the blocks 1 to 3", "--head", kept);
    }

    @Test
    void the_trailer_of_another_export_does_not_fit() throws Exception {
        lines.set(12, new Export(PORTAL, 5).trailer());
        isWrong("line 13: the trailer counts 15 entries, the export holds 12.");
        lines.set(12, new Export(PORTAL, 5).from(2).trailer());
        isWrong("line 13: the trailer says blocks 2 to 5, the export holds 1 to 4.");
        export.blocks.get(3).objects.set(0, "station-x");
        export.hashAnew();
        lines.set(12, export.trailer());
        isWrong("line 13: the trailer's head");
    }

    @Test
    void the_trailer_can_be_neither_edited_nor_doubled_nor_followed() throws Exception {
        edit(13, "\"by\":\"auditor\"", "\"by\":\"clerk\"");
        isWrong("line 13: the signature of the trailer is wrong");
        write();
        lines.add(lines.get(12));
        isWrong("line 14: this line comes after the trailer; nothing may follow it.");
        write();
        lines.add(3, lines.get(12));
        isWrong("line 4: the trailer counts 12 entries, the export holds 3.");
        write();
        edit(13, "-----BEGIN PUBLIC KEY-----", "-----BEGIN RSA KEY-----");
        isWrong("line 13: the trailer holds no SM2 public key.");
    }

    @Test
    void nothing_that_is_not_hashed_may_stand_in_a_line() throws Exception {
        edit(5, "{\"seq\"", "{\"comment\":\"x\",\"seq\"");
        isWrong("line 5: this is not an entry or trailer: comment.");
        write();
        edit(5, "{\"seq\"", "{\"user\":\"x\",\"seq\"");
        isWrong("line 5: this is not an entry or trailer");
        write();
        edit(5, "{\"number\"", "{\"comment\":\"x\",\"number\"");
        isWrong("line 5: this is not an entry or trailer: comment.");
        write();
        lines.add(3, "");
        isWrong("line 4: an empty line stands where an entry should be.");
    }
}
