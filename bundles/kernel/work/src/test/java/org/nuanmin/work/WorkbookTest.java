package org.nuanmin.work;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.work.sheet.SheetWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WorkbookTest {
    private static String refusal(byte[] file) {
        return assertThrows(RuleBroken.class, () -> Sheets.read(file)).words().in(Locale.ENGLISH);
    }

    @Test
    void words_days_numbers_and_formulas_become_text() {
        String sheet = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>13800000000</v></c>"
                + "<c r=\"D2\" s=\"1\"><v>44235</v></c><c r=\"E2\" t=\"str\"><f>A1&amp;\"x\"</f><v>made</v></c>"
                + "<c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\"><v>0.30000000000000004</v></c></row>";
        var file = Sheets.byHand(
                Sheets.MAIN,
                sheet,
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>no</t></si><si><r><t>文</t></r><r><t>艺路</t></r><rPh><t>wen</t></rPh></si></sst>",
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        assertEquals(
                List.of(List.of("文艺路", "", "13800000000", "2021-02-08", "made", "TRUE", "0.3")), Sheets.read(file));
    }

    @Test
    void a_workbook_whose_writer_did_not_know_its_sizes_is_read() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "other", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "街道");
            sheet.value(1, 0, "文艺路");
        }
        assertEquals("文艺路", Sheets.read(out.toByteArray()).get(1).get(0));
    }

    @Test
    void rare_characters_and_control_characters_come_back_as_they_were_written() {
        var words = List.of("𠮷野", "买买提·艾力", "a\tb", "x\u0007y", "_x0041_", "<&\">");
        assertEquals(
                List.of("𠮷野", "买买提·艾力", "a\tb", "x\u0007y", "A", "<&\">"),
                Sheets.read(Sheets.of(words)).get(0));
    }

    @Test
    void cells_that_a_program_would_run_are_made_harmless_and_read_back_as_typed() throws Exception {
        var typed = List.of("=cmd|'/c calc'!A1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", "safe=1");
        for (String each : typed.subList(0, 8)) {
            assertTrue(SheetWriter.harmless(each).startsWith("'"), each);
        }
        assertEquals("'\t=1", SheetWriter.harmless("\t=1"));
        assertEquals("'\r=1", SheetWriter.harmless("\r=1"));
        assertEquals("safe=1", SheetWriter.harmless("safe=1"));
        assertEquals(typed, Sheets.read(Sheets.of(typed)).get(0));
    }

    @Test
    void numbers_stay_numbers_when_they_are_written() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, "a/b[c]:d*?'e")) {
            sheet.row(List.of(-5L, new BigDecimal("-600.00"), "x"));
        }
        assertEquals(List.of(List.of("-5", "-600", "x")), Sheets.read(out.toByteArray()));
    }

    @Test
    void what_is_no_xlsx_is_refused_by_its_content_and_told_what_to_do() {
        assertTrue(refusal("a,b\n1,2".getBytes(StandardCharsets.UTF_8)).contains("no xlsx"));
        assertTrue(refusal(new byte[0]).contains("no xlsx"));
        assertTrue(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .contains("old xls"));
        assertTrue(refusal(Sheets.zip(Map.of("a.txt", "x"))).contains("no xlsx"));
        assertTrue(refusal(Sheets.byHand("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "", Map.of()))
                .contains("macros"));
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, "", Map.of("xl/vbaProject.bin", "x")))
                .contains("macros"));
        byte[] whole = Sheets.of(List.of("a"), List.of("b"));
        assertTrue(refusal(java.util.Arrays.copyOf(whole, whole.length / 2)).matches(".*(damaged|no xlsx).*"));
    }

    @Test
    void nothing_outside_is_fetched_and_no_entity_grows(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "planted");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, outside, Map.of())).matches(".*(outside|damaged).*"));
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, laughs, Map.of())).matches(".*(outside|damaged).*"));
    }

    @Test
    void a_workbook_that_unfolds_to_too_much_is_refused_before_it_fills_the_memory() {
        String filler = " ".repeat(1000) + "<a/>";
        byte[] bomb = Sheets.byHand(Sheets.MAIN, filler.repeat(40_000), Map.of());
        assertTrue(bomb.length < 500_000, "a bomb is small: " + bomb.length);
        assertTrue(refusal(bomb).contains("unfolds"));
        byte[] oneRun = Sheets.byHand(Sheets.MAIN, "<row><c a=\"" + "x".repeat(3_000_000) + "\"/></row>", Map.of());
        assertTrue(refusal(oneRun).contains("unfolds"));
        byte[] hidden = Sheets.byHand(Sheets.MAIN, "", Map.of("xl/media/x.bin", filler.repeat(40_000)));
        assertTrue(refusal(hidden).contains("unfolds"));
    }

    @Test
    void a_sheet_of_a_million_columns_is_refused() {
        var row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 1_000_000; i++) {
            row.append("<c><v>").append(i).append("</v></c>");
        }
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, row.append("</row>").toString(), Map.of()))
                .contains("256 columns"));
    }

    @Test
    void blank_rows_and_blank_cells_at_the_end_make_no_difference() {
        String sheet =
                "<row r=\"1\"/><row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"XFD4\"/></row><row r=\"9\"><c/></row>";
        assertEquals(List.of(List.of("1")), Sheets.read(Sheets.byHand(Sheets.MAIN, sheet, Map.of())));
    }
}
