package org.nuanmin.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.module.ConditionSource;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.work.job.Kinds;
import org.nuanmin.work.job.Runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ImportTest {
    private static final List<String> HEADINGS = Parcels.HEADINGS;

    private final Portal portal;
    private final Imports imports;
    private final Parcels parcels;

    ImportTest(Portal portal) {
        this.portal = portal;
        imports = portal.service(Imports.class);
        parcels = new Parcels(portal.database("work"));
        parcels.clear();
        portal.service(Kinds.class).comes(parcels);
    }

    @Given
    static void a_table_of_parcels(Portal portal) {
        Parcels.table(portal.database("work"));
    }

    @AfterEach
    void the_department_goes() {
        parcels.gate.countDown();
        portal.service(Kinds.class).goes(parcels);
    }

    private <T> T street(Supplier<T> work) {
        return portal.as(Roles.STREET, "wenyilu", work);
    }

    private Job start(byte[] file) {
        return street(() -> imports.start("test.parcels", "名册.xlsx", Sheets.stream(file), Map.of()));
    }

    private Job ended(String id) {
        for (int i = 0; i < 400; i++) {
            Job job = street(() -> imports.get(id, Locale.CHINESE));
            if (job.endedAt() != null) {
                return job;
            }
            sleep();
        }
        throw new AssertionError("The job did not end: " + street(() -> imports.get(id, Locale.CHINESE)));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] faulty(String id) {
        return faulty(id, Locale.CHINESE);
    }

    private byte[] faulty(String id, Locale language) {
        var out = new ByteArrayOutputStream();
        street(() -> {
            imports.faultyRows(id, language, out);
            return out;
        });
        return out.toByteArray();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @Test
    void rows_that_another_thread_decided_meanwhile_are_decided_once() {
        Job job = ended(start(Sheets.of(
                        HEADINGS, row("Q1", "张", ""), row("Q2", "overtaken", ""), row("", "李", ""), row("Q4", "王", "")))
                .id());
        assertEquals(Job.State.DONE, job.state());
        assertEquals(List.of("Q4"), parcels.stored());
        assertEquals(List.of(2L, 1L, 1L), List.of(job.rows(), job.accepted(), job.rejected()));
    }

    @Test
    void a_dirty_workbook_is_taken_row_by_row_and_the_good_rows_stay() {
        Job job = ended(start(Sheets.of(
                        HEADINGS,
                        row("P1", "张", ""),
                        row("P2", "坏人", ""),
                        row("", "李", ""),
                        row("P3", "crash", ""),
                        row("P4", "王\u200B", ""),
                        row("P5", "赵", "9 999"),
                        row("P6", " '钱 ", "")))
                .id());
        assertEquals(Job.State.DONE, job.state());
        assertEquals(
                List.of(7L, 7L, 2L, 1L, 4L),
                List.of(job.rows(), job.total(), job.accepted(), job.held(), job.rejected()));
        assertEquals(List.of("P1", "P5", "P6"), parcels.stored());
        assertEquals(
                List.of(
                        "3 收件人 坏人 bad-receiver",
                        "4 编号  missing",
                        "5   conflict",
                        "6 收件人 王\u200B hidden-character",
                        "7 证件号 9**** odd-number"),
                job.errors().stream()
                        .map(each -> each.row() + " " + each.column() + " " + each.value() + " " + each.code())
                        .toList());
        assertEquals("“编号”不能为空", job.errors().get(1).message());
        Job english = street(() -> imports.get(job.id(), Locale.ENGLISH));
        assertEquals("“编号” must not be empty", english.errors().get(1).message());
        var file = Sheets.read(faulty(job.id(), Locale.ENGLISH));
        assertEquals(List.of("编号", "收件人", "证件号", "Row", "Reason"), file.get(0));
        assertEquals("“编号” must not be empty", file.get(2).get(4));
    }

    @Test
    void faulty_rows_come_back_with_their_reasons_and_are_taken_once_mended() {
        Job first = ended(start(Sheets.of(List.of("备注", "收件人", "编号"), row("=1", "坏人", "P1"), row("y", "孙", "P2")))
                .id());
        assertEquals(1, first.rejected());
        var sheet = Sheets.read(faulty(first.id()));
        assertEquals(List.of("备注", "收件人", "编号", "行号", "原因"), sheet.get(0));
        assertEquals(List.of("=1", "坏人", "P1", "2", "收件人“坏人”不存在"), sheet.get(1));
        List<List<String>> mended = new ArrayList<>();
        sheet.subList(1, sheet.size()).forEach(row -> {
            List<String> cells = new ArrayList<>(row);
            cells.set(1, "好人");
            mended.add(cells);
        });
        Job second = ended(start(Sheets.of(sheet.get(0), mended)).id());
        assertEquals(1, second.accepted());
        assertEquals(List.of("P1", "P2"), parcels.stored());
    }

    @Test
    void the_same_file_twice_imports_nothing_twice_and_a_double_click_is_one_job() {
        byte[] file = Sheets.of(HEADINGS, row("P1", "张", ""), row("P2", "李", ""));
        parcels.gate = new CountDownLatch(1);
        Job one = start(file);
        assertEquals(one.id(), start(file).id());
        parcels.gate.countDown();
        ended(one.id());
        Job again = start(file);
        assertNotEquals(one.id(), again.id());
        assertEquals(2, ended(again.id()).accepted());
        assertEquals(List.of("P1", "P2"), parcels.stored());
    }

    @Test
    void a_cancelled_job_stops_and_what_was_taken_stays() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            rows.add(row(String.format("P%04d", i), "张", ""));
        }
        parcels.gate = new CountDownLatch(1);
        String id = start(Sheets.of(HEADINGS, rows)).id();
        while (street(() -> imports.get(id, Locale.CHINESE)).state() == Job.State.RECEIVING) {
            sleep();
        }
        street(() -> {
            imports.cancel(id);
            return id;
        });
        parcels.gate.countDown();
        Job job = ended(id);
        assertEquals(Job.State.CANCELLED, job.state());
        assertTrue(job.rows() < 900, "stopped before the end: " + job.rows());
        assertEquals(job.accepted(), parcels.stored().size());
        assertGone(id);
        assertThrows(
                RuleBroken.class,
                () -> street(() -> {
                    imports.cancel(id);
                    return id;
                }));
    }

    @Test
    void a_job_whose_department_goes_waits_and_goes_on_where_it_was() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(row(String.format("P%04d", i), "张", ""));
        }
        parcels.gate = new CountDownLatch(1);
        String id = start(Sheets.of(HEADINGS, rows)).id();
        while (street(() -> imports.get(id, Locale.CHINESE)).state() == Job.State.RECEIVING) {
            sleep();
        }
        portal.service(Kinds.class).goes(parcels);
        parcels.gate.countDown();
        for (int i = 0; i < 20; i++) {
            sleep();
        }
        assertEquals(null, street(() -> imports.get(id, Locale.CHINESE)).endedAt());
        portal.service(Kinds.class).comes(parcels);
        Job job = ended(id);
        assertEquals(List.of(500L, 500L), List.of(job.rows(), job.accepted()));
        assertEquals(500, parcels.stored().size());
    }

    @Test
    void a_full_disk_lets_a_job_wait_and_refuses_no_row_for_it() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(row(String.format("F%04d", i), "张", ""));
        }
        parcels.gate = new CountDownLatch(1);
        String id = start(Sheets.of(HEADINGS, rows)).id();
        while (street(() -> imports.get(id, Locale.CHINESE)).state() == Job.State.RECEIVING) {
            sleep();
        }
        floor(Integer.MAX_VALUE);
        parcels.gate.countDown();
        for (int i = 0; i < 40; i++) {
            sleep();
        }
        assertEquals(null, street(() -> imports.get(id, Locale.CHINESE)).endedAt());
        floor(0);
        Job job = ended(id);
        assertEquals(List.of(500L, 500L, 0L), List.of(job.rows(), job.accepted(), job.rejected()));
        assertEquals(500, parcels.stored().size());
    }

    private void floor(int megabytes) {
        portal.set("org.nuanmin.persistence", "freeMegabytes", megabytes);
        while (portal.services(ConditionSource.class).stream()
                        .allMatch(source -> source.now().isEmpty())
                != (megabytes == 0)) {
            sleep();
        }
    }

    @Test
    void a_missing_column_is_named_with_those_that_are_known_and_nothing_stays() throws IOException {
        var refused = assertThrows(RuleBroken.class, () -> start(Sheets.of(List.of("姓名", "编号"), row("a", "b"))));
        assertEquals("缺少列“收件人”；本表认识的列有：编号、收件人、证件号", refused.words().in(Locale.CHINESE));
        assertThrows(RuleBroken.class, () -> start("a,b".getBytes(StandardCharsets.UTF_8)));
        assertThrows(RuleBroken.class, () -> start(Sheets.of(List.of("编号", "编号", "收件人"), row("a", "b", "c"))));
        assertFalse(Files.list(folder()).anyMatch(file -> file.toString().endsWith(".sealed")));
    }

    private static Path folder() {
        return Path.of(System.getProperty("karaf.data"), "work");
    }

    @Test
    void a_title_above_and_another_order_of_columns_make_no_difference() {
        List<List<String>> rows = List.of(row("收件人 *", "编号（必填）"), row("张", "P1"));
        Job job = ended(start(Sheets.of(List.of("二月名册"), rows)).id());
        assertEquals(1, job.accepted());
        assertEquals(List.of("P1"), parcels.stored());
    }

    @Test
    void digits_that_a_spreadsheet_program_lost_are_held_not_guessed() {
        String sheet =
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>编号</t></is></c><c t=\"inlineStr\"><is><t>收件人</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>证件号</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>P1</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>张</t></is></c><c><v>4.30102199001011E+17</v></c></row>";
        Job job = ended(start(Sheets.byHand(Sheets.MAIN, sheet, Map.of())).id());
        assertEquals(1, job.held());
        RowError error = job.errors().get(0);
        assertEquals("digits-lost", error.code());
        assertEquals("4301**********1000".length(), error.value().length());
        assertEquals(List.of(), parcels.stored());
    }

    @Test
    void what_was_typed_lies_nowhere_in_clear() throws IOException {
        parcels.gate = new CountDownLatch(1);
        String id = start(Sheets.of(HEADINGS, row("P1", "坏", "PLANTED-SECRET"))).id();
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("PLANTED-SECRET") || content.startsWith("PK"), file.toString());
            }
        }
        parcels.gate.countDown();
        ended(id);
        var database = portal.database("work");
        byte[] sealed = database.read(
                () -> database.rows("SELECT sealed FROM work_fault WHERE job_id = ?", row -> row.bytes("sealed"), id)
                        .get(0));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("PLANTED"));
        assertTrue(Sheets.read(faulty(id)).get(1).contains("PLANTED-SECRET"));
        assertGone(id);
    }

    /** The file goes right after the job's end is stored. */
    private static void assertGone(String id) {
        Path file = folder().resolve(id + ".sealed");
        for (int i = 0; i < 100 && Files.exists(file); i++) {
            sleep();
        }
        assertFalse(Files.exists(file), file.toString());
    }

    @Test
    void an_upload_that_a_crash_left_without_a_job_is_swept_and_one_that_is_worked_on_stays() throws IOException {
        Files.createDirectories(folder());
        Path orphan = Files.write(folder().resolve("left-by-a-crash.sealed"), new byte[] {1});
        Path arriving = Files.write(folder().resolve("just-arriving.sealed"), new byte[] {1});
        parcels.gate = new CountDownLatch(1);
        String id = start(Sheets.of(HEADINGS, row("P1", "张", ""))).id();
        Path waiting = folder().resolve(id + ".sealed");
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        Files.setLastModifiedTime(orphan, longAgo);
        Files.setLastModifiedTime(waiting, longAgo);
        portal.service(Runner.class).sweep();
        assertFalse(Files.exists(orphan));
        assertTrue(Files.exists(waiting) && Files.exists(arriving));
        Files.delete(arriving);
        parcels.gate.countDown();
        assertEquals(1, ended(id).accepted());
        assertGone(id);
    }

    @Test
    void another_ones_job_is_as_good_as_none() {
        String id = start(Sheets.of(HEADINGS, row("P1", "张", ""))).id();
        ended(id);
        assertThrows(
                NotFound.class, () -> portal.as(Roles.STREET, "dingwangtai", () -> imports.get(id, Locale.CHINESE)));
    }

    @Test
    void a_row_that_is_refused_before_anything_of_it_is_stored_lets_the_others_be_stored_once() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(row(String.format("P%04d", i), i % 4 == 0 ? "无" : "张", ""));
        }
        Job job = ended(start(Sheets.of(HEADINGS, rows)).id());
        assertEquals(List.of(400L, 300L, 100L), List.of(job.rows(), job.accepted(), job.rejected()));
        assertEquals("nobody", job.errors().get(0).code());
        assertEquals(300, parcels.stored().size());
        assertEquals(400, parcels.takes.get(), "each row is looked at once");
    }

    @Test
    void what_came_with_the_file_is_looked_up_once_for_all_its_rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(row(String.format("P%04d", i), "张", ""));
        }
        assertEquals(500, ended(start(Sheets.of(HEADINGS, rows)).id()).accepted());
        assertEquals(1, parcels.begun.get());
    }

    @Test
    void a_hundred_faults_among_four_hundred_rows_cost_no_row_its_place() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(row(String.format("P%04d", i), i % 4 == 0 ? "坏" : "张", ""));
        }
        Job job = ended(start(Sheets.of(HEADINGS, rows)).id());
        assertEquals(List.of(300L, 100L), List.of(job.accepted(), job.rejected()));
        assertEquals(300, parcels.stored().size());
        assertEquals(101, Sheets.read(faulty(job.id())).size());
    }
}
