package org.nuanmin.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanmin.keys.FolderKeys;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.verifier.Main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An export leaves the portal; the off-line verifier, which shares no code with it, reads the same. Its own tests work on the file. */
@PortalTest
class ExportTest {
    @TempDir
    Path home;

    private Office office;
    private List<String> lines;

    @BeforeEach
    void four_blocks_and_the_export_itself(Portal portal) throws Exception {
        office = new Office(portal);
        office.blocks(4);
        lines = new ArrayList<>(office.export());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void an_untouched_export_holds_and_says_which_key_it_trusted() throws Exception {
        assertEquals(14, lines.size());
        var said = verify(0);
        assertTrue(
                said.startsWith("OK: 13 entries in 5 blocks (1 to 5), head "
                        + office.verification.head().hash()),
                said);
        assertTrue(said.contains("taken from the trailer and trusted"), said);
        assertTrue(lines.get(12).contains("\"action\":\"audit.exported\""), lines.get(12));
    }

    @Test
    void it_holds_under_the_key_that_the_auditor_got_before() throws Exception {
        Path pem = Files.writeString(home.resolve("public.pem"), office.keys.publicKey());
        assertTrue(verify(0, "--key", pem.toString()).contains("Signed with the given key"));
        var other = new FolderKeys(Map.of("folder", home.resolve("other").toString()));
        Files.writeString(pem, other.publicKey());
        assertTrue(verify(1, "--key", pem.toString()).contains("line 14: the trailer names another key"));
    }

    @Test
    void a_head_noted_earlier_or_now_is_found_and_another_one_is_not() throws Exception {
        assertTrue(verify(0, "--head", office.verification.head().hash()).contains("block 5; 0 later"));
        String earlier = office.database.apart(() -> office.database
                .rows("SELECT hash FROM audit_block WHERE block_no = 3", row -> row.required("hash"))
                .get(0));
        assertTrue(verify(0, "--head", earlier).contains("block 3; 2 later"));
        assertTrue(verify(1, "--head", "ab".repeat(32)).contains("the given head is in none of the blocks 1 to 5"));
    }

    @Test
    void an_edited_entry_is_named_by_its_line() throws Exception {
        edit(4, "\"object\":\"station-1\"", "\"object\":\"station-9\"");
        assertTrue(verify(1).contains("line 5: this entry (number 5) was changed"));
    }

    @Test
    void an_entry_edited_and_hashed_anew_fails_at_its_block() throws Exception {
        edit(4, "\"object\":\"station-1\"", "\"object\":\"station-9\"");
        rehash(4);
        assertTrue(verify(1).contains("line 6: block 2 (from line 4) was changed"));
    }

    @Test
    void a_whole_chain_hashed_anew_fails_by_its_signatures() throws Exception {
        edit(4, "\"object\":\"station-1\"", "\"object\":\"station-9\"");
        rehash(4);
        String before = field(lines.get(3), "previous");
        for (int first = 3; first < 12; first += 3) {
            before = rehashBlock(first, 3, before);
        }
        before = rehashBlock(12, 1, before);
        lines.set(13, lines.get(13).replaceFirst("\"head\":\"[0-9a-f]+\"", "\"head\":\"" + before + "\""));
        var said = verify(1);
        assertTrue(said.contains("block 2 (from line 4) was not signed with this key"), said);
    }

    @Test
    void a_chain_signed_with_another_key_fails_under_the_right_one() throws Exception {
        try (var forger = new Office(office.database, forgedKeys(), true)) {
            forger.blocks(2);
            Path pem = Files.writeString(home.resolve("public.pem"), office.keys.publicKey());
            lines = new ArrayList<>(forger.export());
            verify(0);
            assertTrue(verify(1, "--key", pem.toString()).contains("another key"));
            var last = lines.size() - 1;
            lines.set(last, lines.get(last).replace(json(forger.keys.publicKey()), json(office.keys.publicKey())));
            assertTrue(verify(1, "--key", pem.toString()).contains("was not signed with this key"));
        }
    }

    @Test
    void an_inserted_block_is_named_even_one_signed_by_another_key() throws Exception {
        try (var forger = new Office(office.database, forgedKeys(), true)) {
            forger.blocks(3);
            lines.addAll(6, forger.export().subList(6, 9));
            assertTrue(verify(1).contains("line 7: block 3 does not follow block 2"));
        }
    }

    @Test
    void nobody_but_the_auditor_exports() {
        assertThrows(NotAllowed.class, () -> office.actors.as(Actors.CLERK, office::prepare));
    }

    private FolderKeys forgedKeys() {
        return new FolderKeys(Map.of("folder", home.resolve("forger").toString()));
    }

    private void edit(int at, String from, String to) {
        assertTrue(lines.get(at).contains(from), lines.get(at));
        lines.set(at, lines.get(at).replace(from, to));
    }

    private void rehash(int at) {
        String content = lines.get(at).replaceFirst(",\"hash\":\"[0-9a-f]{64}\",\"block\":.*", "}");
        String hash = office.keys.sm3(content.getBytes(StandardCharsets.UTF_8));
        lines.set(
                at,
                lines.get(at)
                        .replaceFirst("\"hash\":\"[0-9a-f]{64}\",\"block\"", "\"hash\":\"" + hash + "\",\"block\""));
    }

    private String rehashBlock(int first, int count, String previous) {
        String block = lines.get(first).substring(lines.get(first).indexOf("\"block\":") + 8);
        String head = block.replaceFirst(",\"hash\":.*", "}")
                .replaceFirst("\"previous\":\"[0-9a-f]+\"", "\"previous\":\"" + previous + "\"");
        var text = new StringBuilder(head).append('\n');
        for (int i = first; i < first + count; i++) {
            text.append(field(lines.get(i), "hash")).append('\n');
        }
        String hash = office.keys.sm3(text.toString().getBytes(StandardCharsets.UTF_8));
        for (int i = first; i < first + count; i++) {
            String line = lines.get(i);
            int at = line.indexOf("\"block\":");
            String rest = line.substring(at)
                    .replaceFirst("\"previous\":\"[0-9a-f]+\"", "\"previous\":\"" + previous + "\"")
                    .replaceFirst("\"hash\":\"[0-9a-f]+\"", "\"hash\":\"" + hash + "\"");
            lines.set(i, line.substring(0, at) + rest);
        }
        return hash;
    }

    private static String field(String line, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(line);
        assertTrue(found.find(), line);
        return found.group(1);
    }

    private static String json(String pem) {
        return pem.replace("\n", "\\u000a");
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private PrintStream stream() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String verify(int exit, String... options) throws Exception {
        said.reset();
        Path file = home.resolve("export.jsonl");
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        int ended = new Main(Locale.ENGLISH, stream(), stream()).run(arguments.toArray(String[]::new));
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(exit, ended, text);
        return text;
    }
}
