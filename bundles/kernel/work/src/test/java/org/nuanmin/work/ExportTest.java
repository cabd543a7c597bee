package org.nuanmin.work;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ExportTest {
    /** More than are read at once. */
    private static final int MANY = 5100;

    /** What a spreadsheet program takes for a formula, or may after a change of width. */
    private static final List<String> STARTS = List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠");

    private static final Listing<Letter> LETTERS = Listing.of(
                    "letters", Texts.of(ExportTest.class, "letters"), Letter::of)
            .permission(WorkPermissions.JOBS)
            .select("l.id, l.words, l.fen, l.state, l.unit")
            .from("work_test_letter l")
            .key("l.id")
            .scope("l.unit")
            .column("words", ColumnType.TEXT, "l.words", Letter::words, 1)
            .column("fen", ColumnType.MONEY, "l.fen", Letter::fen, 1)
            .column("state", ColumnType.STATE, "l.state", Letter::state, 1)
            .choice("state", "l.state", "DONE", "FAILED")
            .sortedBy("words")
            .build();

    private record Letter(String words, long fen, String state) {
        static Letter of(org.nuanmin.portal.api.persistence.Row row) {
            return new Letter(row.required("words"), row.number("fen"), row.required("state"));
        }
    }

    @Given
    static void letters(Portal portal) {
        Database database = portal.database("work");
        database.write(
                () -> database.update(
                        "CREATE TABLE work_test_letter (id VARCHAR(10) NOT NULL PRIMARY KEY,"
                                + " words VARCHAR(60) NOT NULL, fen BIGINT NOT NULL, state VARCHAR(10) NOT NULL, unit VARCHAR(60) NOT NULL)"));
        List.of(
                        List.of("1", "=HYPERLINK(\"http://x\")", "60000", "DONE", "wenyilu"),
                        List.of("2", "信", "1", "FAILED", "wenyilu"))
                .forEach(each -> database.write(() -> database.update(
                        "INSERT INTO work_test_letter VALUES (?, ?, ?, ?, ?)",
                        each.get(0),
                        each.get(1),
                        Long.valueOf(each.get(2)),
                        each.get(3),
                        each.get(4))));
        for (int i = 0; i < STARTS.size(); i++) {
            String id = "s" + i;
            String words = STARTS.get(i) + "1+1";
            database.write(() ->
                    database.update("INSERT INTO work_test_letter VALUES (?, ?, 1, 'FAILED', 'wenyilu')", id, words));
        }
        database.write(() -> {
            for (int i = 0; i < MANY; i++) {
                String id = "n" + i;
                database.update("INSERT INTO work_test_letter VALUES (?, ?, 5, 'DONE', 'huoxing')", id, "w" + id);
            }
        });
    }

    private final Portal portal;

    ExportTest(Portal portal) {
        this.portal = portal;
    }

    private byte[] export(ListQuery query, Locale language) {
        var out = new ByteArrayOutputStream();
        portal.asPortal(() -> {
            portal.service(Exports.class).xlsx(LETTERS, query, language, out);
            return out;
        });
        return out.toByteArray();
    }

    @Test
    void a_list_is_written_in_the_readers_language_with_who_when_and_which_filters() {
        var rows = Sheets.read(export(ListQuery.FIRST.with("state", "FAILED"), Locale.ENGLISH));
        assertTrue(
                rows.get(0).get(0).startsWith("Letters · by portal (portal) · at "),
                rows.get(0).get(0));
        assertTrue(rows.get(0).get(0).endsWith("State: failed"), rows.get(0).get(0));
        assertTrue(rows.contains(List.of("信", "0.01", "failed")), rows::toString);
        assertEquals(
                "失败",
                Sheets.read(export(ListQuery.FIRST.with("state", "FAILED"), Locale.CHINESE))
                        .get(2)
                        .get(2));
    }

    @Test
    void a_cell_that_a_program_would_run_leaves_as_text_whatever_it_starts_with() throws Exception {
        byte[] file = export(ListQuery.FIRST.with("state", "FAILED"), Locale.CHINESE);
        Set<String> seen = new TreeSet<>();
        try (var book = new XSSFWorkbook(Sheets.stream(file))) {
            for (var row : book.getSheetAt(0)) {
                var cell = row.getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                seen.add(cell.getStringCellValue());
            }
        }
        for (String start : STARTS) {
            assertTrue(seen.contains("'" + start + "1+1"), () -> start + " in " + seen);
            assertTrue(seen.stream().noneMatch(value -> value.startsWith(start)), seen::toString);
        }
        var back = Sheets.read(file).stream().map(row -> row.get(0)).toList();
        assertTrue(back.contains("=1+1") && back.contains("＠1+1"), back::toString);
    }

    @Test
    void all_rows_are_written_part_after_part() {
        var rows = Sheets.read(export(ListQuery.FIRST, Locale.CHINESE));
        assertEquals(MANY + 12 + 2, rows.size());
        var many = rows.stream()
                .map(row -> row.get(0))
                .filter(words -> words.startsWith("wn"))
                .toList();
        assertEquals(MANY, many.size());
        assertEquals(MANY, new HashSet<>(many).size());
    }

    @Test
    void an_export_is_in_the_audit_and_a_wrong_filter_is_none() {
        export(ListQuery.FIRST, Locale.CHINESE);
        assertTrue(portal.audit().entries().stream()
                .anyMatch(entry ->
                        entry.action().equals("work.exported") && entry.object().equals("letters")));
        assertThrows(BadQuery.class, () -> export(new ListQuery(Map.of("x", "1"), null, 0, 50, null), Locale.CHINESE));
    }
}
