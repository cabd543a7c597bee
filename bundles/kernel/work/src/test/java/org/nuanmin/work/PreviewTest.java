package org.nuanmin.work;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.work.job.Kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        var preview = street(() -> imports.preview("test.parcels", file));
        assertEquals("GB18030", preview.encoding());
        assertEquals(Parcels.HEADINGS, preview.headings().subList(0, Parcels.HEADINGS.size()));
        assertEquals(List.of("备忘"), preview.ignored());
        assertEquals(List.of("甲", "乙", "丙"), preview.firsts());
        assertEquals(0, jobs());
        assertThrows(RuleBroken.class, () -> street(() -> imports.preview("test.parcels", new byte[] {1, 2, 3})));
    }

    private long jobs() {
        var database = portal.database("work");
        return database.read(() -> database.rows("SELECT COUNT(*) AS n FROM work_job", row -> row.number("n")))
                .get(0);
    }
}
