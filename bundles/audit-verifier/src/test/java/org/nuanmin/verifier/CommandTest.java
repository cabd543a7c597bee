package org.nuanmin.verifier;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command line: what it takes, what it says, how it ends. */
class CommandTest {
    private static final Signer PORTAL = new Signer();

    @TempDir
    Path folder;

    private final Export export = new Export(PORTAL, 4);
    private Desk desk;

    @BeforeEach
    void sit_down() {
        desk = new Desk(folder);
    }

    @Test
    void an_untouched_export_holds_and_says_how_much_it_is_and_which_key_it_trusted() throws Exception {
        String said = desk.verify(0, export.lines());
        assertTrue(said.startsWith("OK: 12 entries in 4 blocks (1 to 4), head " + export.head()), said);
        assertTrue(said.contains("taken from the trailer and trusted"), said);
    }

    @Test
    void with_the_key_that_the_auditor_has_it_trusts_no_trailer() throws Exception {
        String said = desk.verify(0, export.lines(), "--key", desk.file("public.pem", PORTAL.pem()));
        assertTrue(said.contains("Signed with the given key"), said);
        assertFalse(said.contains("trusted"), said);
        said = desk.verify(1, export.lines(), "--key", desk.file("other.pem", new Signer().pem()));
        assertTrue(said.contains("line 13: the trailer names another key"), said);
    }

    @Test
    void a_head_noted_now_earlier_or_just_before_the_export_is_found() throws Exception {
        var lines = export.lines();
        assertTrue(desk.verify(0, lines, "--head", export.head()).contains("block 4; 0 later"));
        String third = export.blocks.get(2).hash;
        assertTrue(
                desk.verify(0, lines, "--head", third.toUpperCase(Locale.ROOT)).contains("block 3; 1 later"));
        var part = export.from(3).lines();
        assertTrue(desk.verify(0, part).contains("The export begins at block 3"));
        assertTrue(desk.verify(0, part, "--head", export.blocks.get(1).hash).contains("block 2; 2 later"));
        assertTrue(desk.verify(1, part, "--head", export.blocks.get(0).hash).contains("none of the blocks 3 to 4"));
        assertTrue(desk.verify(1, lines, "--head", "ab".repeat(32)).contains("none of the blocks 1 to 4"));
    }

    @Test
    void an_export_without_entries_has_a_genuine_trailer_or_is_wrong() throws Exception {
        assertTrue(desk.verify(0, new Export(PORTAL, 0).lines()).startsWith("OK: no entries"));
        assertTrue(desk.verify(1, List.of()).contains("line 1: the export is empty"));
    }

    @Test
    void spaces_another_order_of_keys_and_windows_line_ends_change_nothing() throws Exception {
        var lines = new ArrayList<>(export.lines());
        lines.replaceAll(line -> line.replace("\",\"", "\" , \"") + "\r");
        desk.verify(0, lines);
    }

    @Test
    void whatever_is_no_export_is_refused_by_its_line_and_never_by_a_stack() throws Exception {
        var good = export.lines();
        String[] bad = {
            "x", "[]", "{\"seq\":1}", "{}{}", "{\"seq\":99999999999999999999}", "{\"a\":".repeat(2000), "\u0000"
        };
        for (String each : bad) {
            var lines = new ArrayList<>(good);
            lines.set(4, each);
            String said = desk.verify(1, lines);
            assertTrue(said.startsWith("WRONG: line 5: this is not an entry or trailer"), said);
        }
        byte[] halfCharacter = String.join("\n", good).getBytes(StandardCharsets.UTF_8);
        halfCharacter[20] = (byte) 0xE7;
        assertTrue(desk.verify(1, halfCharacter).contains("line 1: this is not UTF-8 text"));
        byte[] endless = new byte[2 << 20];
        Arrays.fill(endless, (byte) 'x');
        assertTrue(desk.verify(1, endless).contains("line 1: this is not UTF-8 text, or the line is too long"));
    }

    @Test
    void a_command_line_that_can_not_be_followed_is_told_apart_from_a_wrong_export() throws Exception {
        var lines = export.lines();
        assertTrue(desk.verify(2, lines, "--head", "xyz").contains("The head must be 64 hex digits."));
        assertTrue(desk.verify(2, lines, "--head").contains("Option --head needs a value"));
        assertTrue(desk.verify(2, lines, "--key").contains("Option --key needs a value"));
        assertTrue(desk.verify(2, lines, "--other").contains("Unknown option --other."));
        assertTrue(desk.verify(2, lines, "second.jsonl").contains("exactly one export file"));
        String nowhere = folder.resolve("nowhere").toString();
        assertTrue(desk.verify(2, lines, "--key", nowhere).contains("can't be read"));
        assertTrue(desk.verify(2, lines, "--key", desk.file("no.pem", "secret")).contains("no SM2 public key in PEM"));
        assertTrue(desk.run(2, Locale.ENGLISH, nowhere).contains("can't be read"));
        assertTrue(desk.run(2, Locale.ENGLISH, folder.toString()).contains("can't be read"));
        assertTrue(desk.run(2, Locale.ENGLISH).contains("Usage: java -jar nuanmin-verifier.jar"));
    }

    @Test
    void it_speaks_chinese_on_a_chinese_machine_and_english_elsewhere() throws Exception {
        String file = desk.file("export.jsonl", String.join("\n", export.lines()));
        assertTrue(desk.run(0, Locale.SIMPLIFIED_CHINESE, file).contains("12 条"));
        assertTrue(desk.run(0, Locale.FRANCE, file).startsWith("OK: 12 entries"));
        assertEquals(words("").keySet(), words("_zh").keySet());
    }

    private static Properties words(String language) throws Exception {
        try (var in = CommandTest.class.getResourceAsStream("/i18n/verifier" + language + ".properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }

    @Test
    void the_sample_in_the_source_still_holds() throws Exception {
        Path sample = Path.of(CommandTest.class.getResource("/sample.jsonl").toURI());
        String said = desk.verify(0, Files.readAllBytes(sample));
        assertTrue(said.startsWith("OK: "), said);
    }
}
