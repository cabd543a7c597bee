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
                        "<sst xmlns=\"" + Sheets.MAIN_NS
                                + "\"><si><t>no</t></si><si><r><t>文</t></r><r><t>艺路</t></r><rPh><t>wen</t></rPh></si></sst>",
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + Sheets.MAIN_NS
                                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
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
        assertTrue(refusal("a word".getBytes(StandardCharsets.UTF_8)).contains("neither"));
        assertTrue(refusal(new byte[0]).contains("blank"));
        byte[] old = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae100");
        assertTrue(refusal(old).contains("old xls"));
        assertTrue(refusal(Sheets.zip(Map.of("a.txt", "x"))).contains("neither"));
        assertTrue(refusal(Sheets.byHand("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "", Map.of()))
                .contains("macros"));
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, "", Map.of("xl/vbaProject.bin", "x")))
                .contains("macros"));
        byte[] whole = Sheets.of(List.of("a"), List.of("b"));
        assertTrue(refusal(java.util.Arrays.copyOf(whole, whole.length / 2)).matches(".*(damaged|neither).*"));
    }

    @Test
    void nothing_outside_is_fetched_and_no_entity_grows(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "planted");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><worksheet xmlns='" + Sheets.MAIN_NS
                + "'><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, outside, Map.of())).matches(".*(outside|damaged).*"));
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<worksheet xmlns='" + Sheets.MAIN_NS
                + "'><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
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
    void a_cell_that_claims_a_place_far_away_or_holds_a_book_is_refused() {
        String far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, far, Map.of())).contains("256 columns"));
        String book =
                "<row><c t=\"inlineStr\"><is>" + ("<t>" + "x".repeat(1000) + "</t>").repeat(50) + "</is></c></row>";
        assertTrue(refusal(Sheets.byHand(Sheets.MAIN, book, Map.of())).contains("too long"));
    }

    @Test
    void an_archive_of_thousands_of_parts_is_refused_before_its_directory_is_read() {
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 2500; i++) {
            parts.put("xl/media/" + i + ".xml", "");
        }
        assertTrue(refusal(Sheets.zip(parts)).contains("unfolds"));
    }

    @Test
    void a_program_that_writes_its_own_format_strictly_is_told_what_to_save_instead() {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
        byte[] file = Sheets.byHand(
                Sheets.MAIN,
                "",
                Map.of(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"" + strict
                                + "\" Target=\"xl/workbook.xml\"/></Relationships>"));
        assertTrue(refusal(file).contains("Strict"), refusal(file));
    }

    @Test
    void what_poi_streams_with_sizes_behind_is_read(@TempDir Path folder) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new org.apache.poi.xssf.streaming.SXSSFWorkbook()) {
            var row = book.createSheet("hidden").createRow(0);
            row.createCell(0).setCellValue("no");
            var cells = book.createSheet("shown").createRow(3);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            cells.createCell(0).setCellValue(java.time.LocalDateTime.of(2021, 2, 8, 0, 0));
            cells.getCell(0).setCellStyle(day);
            cells.createCell(1).setCellValue(430102199001011234d);
            cells.createCell(2).setCellFormula("1+1");
            book.setSheetVisibility(0, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            book.write(out);
        }
        assertEquals(List.of(List.of("2021-02-08", "430102199001011000", "0")), Sheets.read(out.toByteArray()));
    }

    @Test
    void days_from_1904_days_in_words_and_iso_days_are_days() {
        String sheet =
                "<row><c s=\"1\"><v>42773</v></c><c t=\"d\"><v>2021-02-08</v></c><c s=\"2\"><v>42773.5</v></c></row>";
        var file = Sheets.byHand(
                Sheets.MAIN,
                sheet,
                Map.of(
                        "xl/workbook.xml",
                        Sheets.workbook("<workbookPr date1904=\"1\"/>"),
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + Sheets.MAIN_NS
                                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"));
        assertEquals(List.of(List.of("2021-02-08", "2021-02-08", "2021-02-08 12:00:00")), Sheets.read(file));
    }

    @Test
    void blank_rows_and_blank_cells_at_the_end_make_no_difference() {
        String sheet =
                "<row r=\"1\"/><row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"XFD4\"/></row><row r=\"9\"><c/></row>";
        assertEquals(List.of(List.of("1")), Sheets.read(Sheets.byHand(Sheets.MAIN, sheet, Map.of())));
    }
}
