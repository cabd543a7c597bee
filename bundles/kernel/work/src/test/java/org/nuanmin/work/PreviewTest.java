package org.nuanmin.work;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.work.job.Kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What is seen of a file before it is taken in, and by others meanwhile. */
@PortalTest
class PreviewTest {
    private final Portal portal;
    private final Imports imports;
    private final Parcels parcels;

    PreviewTest(Portal portal) {
        this.portal = portal;
        imports = portal.service(Imports.class);
        parcels = new Parcels(portal.database("work"));
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

    @Test
    void a_text_is_looked_at_before_it_is_taken_in_and_nothing_is_stored() {
        var text = new StringBuilder(String.join(",", Parcels.HEADINGS)).append(",备忘\n");
        for (String name : List.of("甲", "乙", "丙", "丁")) {
            text.append(name).append(",".repeat(Parcels.HEADINGS.size())).append('\n');
        }
        byte[] file = text.toString().getBytes(Charset.forName("GBK"));
        long before = jobs();
        var preview = street(() -> imports.preview("test.parcels", file));
        assertEquals("GB18030", preview.encoding());
        assertEquals(Parcels.HEADINGS, preview.headings().subList(0, Parcels.HEADINGS.size()));
        assertEquals(List.of("备忘"), preview.ignored());
        assertEquals(List.of("甲", "乙", "丙"), preview.firsts());
        assertEquals(before, jobs());
        assertThrows(RuleBroken.class, () -> street(() -> imports.preview("test.parcels", new byte[] {1, 2, 3})));
    }

    @Test
    void others_are_told_how_far_a_job_is_and_neither_its_file_s_name_nor_what_stood_in_its_rows()
            throws InterruptedException {
        parcels.gate = new CountDownLatch(1);
        byte[] file = "编号,收件人,证件号\nA1,无名,1\n".getBytes(StandardCharsets.UTF_8);
        String id = street(() -> imports.start("test.parcels", "张三的包裹.csv", new ByteArrayInputStream(file), Map.of()))
                .id();
        var others = portal.as(Roles.INSPECTOR, "district", () -> imports.progress(id, Locale.CHINESE));
        assertNull(others.endedAt());
        assertEquals("", others.title());
        parcels.gate.countDown();
        for (int i = 0; i < 400 && others.endedAt() == null; i++) {
            Thread.sleep(50);
            others = portal.as(Roles.INSPECTOR, "district", () -> imports.progress(id, Locale.CHINESE));
        }
        assertEquals(Job.State.DONE, others.state());
        assertEquals(1, others.rejected());
        assertEquals(List.of(), others.errors());
        assertEquals(1, street(() -> imports.get(id, Locale.CHINESE)).errors().size());
        assertThrows(NotFound.class, () -> street(() -> imports.progress("nothing", Locale.CHINESE)));
    }

    private long jobs() {
        var database = portal.database("work");
        return database.read(() -> database.rows("SELECT COUNT(*) AS n FROM work_job", row -> row.number("n")))
                .get(0);
    }
}
