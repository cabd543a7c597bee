package org.nuanmin.lifecycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanmin.portal.api.problem.RuleBroken;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArchivesTest {
    private static final Map<String, String> CODE =
            Map.of("org/nuanmin/water/Pump.class", "the pump", "i18n/water_en.properties", "pump=Pump");

    @TempDir
    Path folder;

    private Workshop workshop;
    private Path publishers;
    private Archives archives;
    private Path builder;

    @BeforeEach
    void a_builder_who_is_known_here() throws Exception {
        workshop = new Workshop(Files.createDirectories(folder.resolve("modules")));
        publishers = folder.resolve("publishers");
        archives = new Archives(folder.resolve("modules"), new Publishers(publishers));
        builder = workshop.key("builder", 0, 30);
        workshop.publish(builder, publishers);
    }

    @Test
    void an_archive_that_a_known_publisher_signed_is_taken_as_it_lies_there() throws Exception {
        Path jar = workshop.signed(workshop.archive("water.jar", CODE), builder);
        var approved = archives.of("water", "org.nuanmin.water", null);
        assertEquals("departments", approved.archive().kind());
        assertArrayEquals(Files.readAllBytes(jar), approved.bytes());
    }

    @Test
    void an_unsigned_archive_is_refused() throws Exception {
        workshop.archive("water.jar", CODE);
        assertRefused("nobody signed");
    }

    @Test
    void an_entry_that_was_changed_after_signing_is_named() throws Exception {
        Path jar = workshop.signed(workshop.archive("water.jar", CODE), builder);
        workshop.with(jar, "org/nuanmin/water/Pump.class", "another pump");
        assertRefused("was changed after it was signed", "Pump.class");
    }

    @Test
    void an_entry_that_was_added_after_signing_is_named() throws Exception {
        Path jar = workshop.signed(workshop.archive("water.jar", CODE), builder);
        workshop.with(jar, "org/nuanmin/water/Leak.class", "a leak");
        assertRefused("nobody signed", "Leak.class");
    }

    @Test
    void a_service_description_in_the_signature_folder_is_an_entry_like_others() throws Exception {
        Path jar = workshop.signed(workshop.archive("water.jar", CODE), builder);
        workshop.with(jar, "META-INF/services/org.nuanmin.Leak", "a leak");
        assertRefused("nobody signed", "META-INF/services");
    }

    @Test
    void a_manifest_that_was_changed_after_signing_is_refused() throws Exception {
        Path jar = workshop.signed(workshop.archive("water.jar", CODE), builder);
        workshop.with(
                jar,
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.nuanmin.water\nNuanmin-Kind: departments\n\n");
        assertRefused("archive");
    }

    @Test
    void an_archive_of_a_publisher_who_is_not_known_here_is_refused_until_his_certificate_is_put_there()
            throws Exception {
        Path stranger = workshop.key("stranger", 0, 30);
        workshop.signed(workshop.archive("water.jar", CODE), stranger);
        assertRefused("CN=stranger", "SHA-256");
        workshop.publish(stranger, publishers);
        assertEquals(
                "1.0.0",
                archives.of("water", "org.nuanmin.water", null).archive().version());
    }

    @Test
    void a_publisher_whose_certificate_ended_is_refused() throws Exception {
        Path late = workshop.key("late", -20, 10);
        workshop.publish(late, publishers);
        workshop.signed(workshop.archive("water.jar", CODE), late);
        assertRefused("CN=late", "ended on");
    }

    @Test
    void entries_that_lead_out_of_the_archive_are_refused_though_signed() throws Exception {
        for (String name : new String[] {"../../etc/passwd", "a/../../b", "/etc/cron.d/x", "a\\..\\b", "c:x"}) {
            Map<String, String> entries = new LinkedHashMap<>(CODE);
            entries.put(name, "x");
            workshop.signed(workshop.archive("water.jar", entries), builder);
            assertRefused("leads out", name);
        }
    }

    @Test
    void a_name_that_leads_out_of_the_folder_names_nothing() throws Exception {
        workshop.signed(workshop.archive("../water.jar", CODE), builder);
        for (String file : new String[] {"../water.jar", "..%2fwater.jar", "/etc/passwd", "water.jar\0"}) {
            assertThrows(RuleBroken.class, () -> archives.of("water", "org.nuanmin.water", file));
        }
    }

    @Test
    void an_archive_of_another_module_is_refused() throws Exception {
        workshop.signed(workshop.archive("water.jar", CODE), builder);
        var refused = assertThrows(RuleBroken.class, () -> archives.of("fire", "org.nuanmin.fire", "water.jar"));
        assertTrue(refused.getMessage().contains("org.nuanmin.fire"), refused.getMessage());
    }

    @Test
    void an_archive_that_is_exchanged_while_it_is_looked_at_is_the_one_that_is_checked() throws Exception {
        Path jar = workshop.signed(workshop.archive("water.jar", CODE), builder);
        Path other = workshop.signed(workshop.archive("fire.jar", "org.nuanmin.fire", CODE), builder);
        archives = new Archives(folder.resolve("modules"), new Publishers(publishers), (from, to) -> {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(other, jar, StandardCopyOption.REPLACE_EXISTING);
        });
        byte[] before = Files.readAllBytes(jar);
        assertArrayEquals(
                before, archives.of("water", "org.nuanmin.water", null).bytes());
        assertRefused("org.nuanmin.fire");
    }

    @Test
    void what_is_no_archive_at_all_is_refused() throws Exception {
        Files.writeString(folder.resolve("modules/water.jar"), "no jar");
        assertRefused("can't be read");
    }

    private void assertRefused(String... words) {
        var refused = assertThrows(RuleBroken.class, () -> archives.of("water", "org.nuanmin.water", null));
        String said = refused.words().in(Locale.ENGLISH);
        for (String word : words) {
            assertTrue(said.contains(word), said);
        }
    }
}
