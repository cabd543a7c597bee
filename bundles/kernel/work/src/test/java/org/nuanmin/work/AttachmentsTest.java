package org.nuanmin.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.persistence.BackupPart;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.work.job.Runner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest(settings = "org.nuanmin.work:largestAttachmentMegabytes=1")
class AttachmentsTest {
    private static final String SECRET = "430102190001010011";

    private final Portal portal;
    private final Attachments attachments;
    private final Database database;
    /** A thing of each test's own. */
    private final String thing = Ids.next();

    AttachmentsTest(Portal portal) {
        this.portal = portal;
        attachments = portal.service(Attachments.class);
        database = portal.database("work");
    }

    private static byte[] file(String hexHead, String rest) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(hexHead));
        out.writeBytes(rest.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] png(String rest) {
        return file("89504e470d0a1a0a", rest);
    }

    private Attachment add(String name, byte[] content) {
        return portal.as(Roles.CLERK, "wenyilu", () -> attachments.add("hr", thing, name, content));
    }

    private RuleBroken refused(String name, byte[] content) {
        long before = filesOnDisk();
        var refused = assertThrows(RuleBroken.class, () -> add(name, content));
        assertEquals(Attachments.FIELD, refused.errors().get(0).field());
        assertEquals(before, filesOnDisk());
        assertEquals(List.of(), attachments.of("hr", thing));
        return refused;
    }

    private byte[] content(Attachment file) {
        var out = new ByteArrayOutputStream();
        attachments.write(file.id(), out);
        return out.toByteArray();
    }

    private static Path folder() {
        return Path.of(System.getProperty("karaf.data"), "attachments");
    }

    private static Path onDisk(Attachment file) {
        return folder().resolve(file.id().substring(0, 5)).resolve(file.id() + ".sealed");
    }

    private static Path mark(String id) {
        return folder().resolve("coming").resolve(id);
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long filesOnDisk() {
        return files(folder()).size();
    }

    @Test
    void a_file_is_kept_with_its_hash_in_the_audit_and_read_as_it_was() {
        var added = add("签收单.png", png("one"));
        assertEquals(List.of(added), attachments.of("hr", thing));
        assertEquals(added, attachments.get(added.id()));
        assertArrayEquals(png("one"), content(added));
        assertEquals(
                List.of("image/png", 11L, 64),
                List.of(added.type(), added.size(), added.sha256().length()));
        assertEquals(portal.holding(Roles.CLERK, "wenyilu").name(), added.addedBy());
        assertFalse(Files.exists(mark(added.id())));
        var entries = portal.audit().about(added.id());
        assertEquals(1, entries.size(), "reading is not recorded");
        assertEquals("work.attachment.added", entries.get(0).action());
        assertTrue(
                entries.get(0).facts().contains(added.sha256()), entries.get(0).facts());
    }

    @Test
    void pictures_and_pdfs_are_told_by_their_content_whatever_the_name_says() {
        assertEquals("image/jpeg", add("a.png", file("ffd8ffe0", "x")).type());
        assertEquals("application/pdf", add("a.exe", file("", "%PDF-1.4")).type());
        assertEquals(
                List.of("image/jpeg", "application/pdf"),
                attachments.of("hr", thing).stream().map(Attachment::type).toList());
    }

    @Test
    void another_type_is_refused_with_a_remedy_and_without_the_name() {
        var refused = refused(SECRET + ".PDF", file("504b0304", "zip"));
        assertTrue(refused.words().in(Locale.CHINESE).startsWith("这个文件（.PDF）的内容不是 PNG、JPEG 或 PDF"));
        assertFalse(refused.getMessage().contains(SECRET));
        assertTrue(refused(SECRET, file("ffd8", "")).getMessage().contains("(no ending)"));
        refused("x.svg", file("", "<svg onload=alert(1)>"));
        refused("x.png", file("", " \u0089PNG"));
    }

    @Test
    void an_empty_file_and_one_above_the_set_size_are_refused_and_nothing_stays() {
        assertTrue(refused("a.png", new byte[0]).getMessage().contains("0 bytes"));
        byte[] most = new byte[1 << 20];
        System.arraycopy(png(""), 0, most, 0, 8);
        assertTrue(refused("a.png", java.util.Arrays.copyOf(most, most.length + 1))
                .getMessage()
                .contains("1 MB"));
        assertEquals(1 << 20, add("a.png", most).size());
    }

    @Test
    void a_name_is_kept_for_reading_and_is_never_a_path() {
        assertEquals("passwd", add("../../etc/passwd", png("1")).name());
        assertEquals("签 字.png", add("C:\\temp\\签\u0007字.png", png("2")).name());
        assertEquals("gpj. .png", add("a\n/gpj.\u202E.png", png("3")).name());
        var nameless = add("../..\\", png("4"));
        assertEquals(nameless.sha256().substring(0, 8) + ".png", nameless.name());
        assertEquals(100, add("长".repeat(300), png("5")).name().length());
    }

    @Test
    void the_same_content_for_the_same_thing_is_one_attachment_and_for_another_thing_another() {
        var first = add("a.png", png("same"));
        long files = filesOnDisk();
        assertEquals(first, add("b.png", png("same")));
        assertEquals(files, filesOnDisk());
        assertEquals(1, portal.audit().about(first.id()).size());
        var other =
                portal.as(Roles.CLERK, "wenyilu", () -> attachments.add("hr", thing + "-other", "a.png", png("same")));
        assertFalse(other.id().equals(first.id()));
        assertArrayEquals(content(first), content(other));
    }

    @Test
    void the_same_content_at_the_same_moment_is_one_attachment_too() throws Exception {
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(() -> {
                try {
                    return add("a.png", png("clicked")).id();
                } catch (NotNow crossed) {
                    return "";
                }
            });
        }
        var hands = Executors.newFixedThreadPool(4);
        for (var ended : hands.invokeAll(clicks)) {
            ended.get();
        }
        hands.shutdown();
        assertEquals(1, attachments.of("hr", thing).size());
        assertEquals(1, files(folder()).stream().filter(this::isOfThisThing).count());
    }

    private boolean isOfThisThing(Path file) {
        return attachments.of("hr", thing).stream()
                .anyMatch(each -> file.getFileName().toString().startsWith(each.id()));
    }

    @Test
    void a_file_goes_when_the_callers_transaction_is_not_stored() {
        long before = filesOnDisk();
        List<Path> seen = new ArrayList<>();
        assertThrows(
                IllegalStateException.class,
                () -> database.write(() -> {
                    var added = add("a.png", png("undone"));
                    assertEquals(List.of(added), attachments.of("hr", thing));
                    seen.add(onDisk(added));
                    assertTrue(Files.exists(seen.get(0)) && Files.exists(mark(added.id())));
                    throw new IllegalStateException("the payment was refused");
                }));
        assertFalse(Files.exists(seen.get(0)));
        assertEquals(before, filesOnDisk());
        assertEquals(List.of(), attachments.of("hr", thing));
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() {
        long before = filesOnDisk();
        var broken = new InputStream() {
            private int left = 1000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the line broke");
                }
                left--;
                return left > 991 ? png("")[999 - left] & 0xff : 'x';
            }
        };
        assertThrows(
                UncheckedIOException.class,
                () -> portal.as(Roles.CLERK, "wenyilu", () -> attachments.add("hr", thing, "a.png", broken)));
        assertEquals(before, filesOnDisk());
    }

    @Test
    void a_file_that_a_crash_left_without_a_row_is_swept_and_no_other() throws IOException {
        var kept = add("a.png", png("kept"));
        String orphan = Ids.next();
        Path left = onDisk(kept).resolveSibling(orphan + ".sealed");
        Files.write(left, new byte[] {1});
        String arriving = Ids.next();
        Path coming = onDisk(kept).resolveSibling(arriving + ".sealed");
        Files.write(coming, new byte[] {1});
        for (String id : List.of(orphan, kept.id(), arriving)) {
            Files.write(mark(id), new byte[0]);
        }
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        Files.setLastModifiedTime(mark(orphan), longAgo);
        Files.setLastModifiedTime(mark(kept.id()), longAgo);
        portal.service(Runner.class).sweep();
        assertFalse(Files.exists(left) || Files.exists(mark(orphan)));
        assertTrue(Files.exists(onDisk(kept)) && Files.exists(coming) && Files.exists(mark(arriving)));
        assertFalse(Files.exists(mark(kept.id())));
        Files.delete(coming);
        Files.delete(mark(arriving));
    }

    @Test
    void a_persons_number_lies_nowhere_in_clear_neither_in_the_file_nor_in_its_name() throws IOException {
        var added = add(SECRET + ".pdf", file("", "%PDF-1.4 " + SECRET));
        assertEquals(SECRET + ".pdf", added.name());
        for (Path each : files(folder())) {
            assertFalse(each.toString().contains(SECRET));
            String clear = Files.readString(each, StandardCharsets.ISO_8859_1);
            assertFalse(clear.contains(SECRET) || clear.contains("%PDF"), each.toString());
        }
        byte[] name = database.read(() -> database.rows(
                        "SELECT sealed_name FROM work_attachment WHERE id = ?",
                        row -> row.bytes("sealed_name"),
                        added.id())
                .get(0));
        assertFalse(new String(name, StandardCharsets.ISO_8859_1).contains(SECRET));
        assertFalse(portal.audit().entries().toString().contains(SECRET));
    }

    @Test
    void an_altered_file_or_one_put_in_anothers_place_is_not_read() throws IOException {
        var one = add("a.png", png("first"));
        var two = add("b.png", png("second"));
        Files.copy(onDisk(one), onDisk(two), StandardCopyOption.REPLACE_EXISTING);
        assertThrows(RuntimeException.class, () -> content(two));
        byte[] altered = Files.readAllBytes(onDisk(one));
        altered[altered.length - 1] ^= 1;
        Files.write(onDisk(one), altered);
        assertThrows(RuntimeException.class, () -> content(one));
        Files.delete(onDisk(one));
        assertTrue(assertThrows(NotFound.class, () -> content(one)).getMessage().contains("a.png"));
    }

    @Test
    void a_backup_holds_the_files_as_they_lie() throws IOException {
        var added = add("a.png", png("saved"));
        var part = portal.services(BackupPart.class).get(0);
        Path copy = Files.createTempDirectory("backup").resolve(part.name());
        part.copyTo(copy);
        assertEquals("attachments", part.name());
        Path copied = copy.resolve(folder().relativize(onDisk(added)).toString());
        assertArrayEquals(Files.readAllBytes(onDisk(added)), Files.readAllBytes(copied));
        Files.delete(onDisk(added));
        Files.copy(copied, onDisk(added));
        assertArrayEquals(png("saved"), content(added));
        for (Path each : files(copy)) {
            Files.delete(each);
        }
    }

    @Test
    void an_unknown_one_is_not_found_and_nobody_adds_without_signing_in() {
        assertThrows(NotFound.class, () -> attachments.get("../../etc/passwd"));
        assertThrows(NotFound.class, () -> attachments.write(Ids.next(), new ByteArrayOutputStream()));
        assertEquals(List.of(), attachments.of("hr", "nothing"));
        assertThrows(NotAllowed.class, () -> attachments.add("hr", thing, "a.png", png("x")));
    }
}
