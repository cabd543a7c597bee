package org.nuanmin.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the portal's keys promise. */
class FolderKeysTest {
    private static final byte[] SALT = new byte[16];
    private static final byte[] PLAIN = "13800000000".getBytes(UTF_8);

    @TempDir
    Path home;

    private FolderKeys keys;

    @BeforeEach
    void open() {
        keys = reopened();
    }

    private FolderKeys reopened() {
        return new FolderKeys(Map.of("folder", home.resolve("keys").toString()));
    }

    @Test
    void a_sealed_value_is_read_again_after_a_restart() {
        byte[] sealed = keys.seal("hr.request.contact", SALT, PLAIN);
        assertArrayEquals(PLAIN, reopened().open("hr.request.contact", SALT, sealed));
        assertFalse(new String(sealed, UTF_8).contains("13800000000"));
    }

    @Test
    void the_same_value_sealed_twice_looks_different() {
        assertNotEquals(
                keys.sm3(keys.seal("hr.request.contact", SALT, PLAIN)),
                keys.sm3(keys.seal("hr.request.contact", SALT, PLAIN)));
    }

    @Test
    void a_sealed_value_opens_for_no_other_purpose_or_salt() {
        byte[] sealed = keys.seal("hr.request.contact", SALT, PLAIN);
        byte[] other = SALT.clone();
        other[0] = 1;
        assertThrows(IllegalStateException.class, () -> keys.open("hr.request.name", SALT, sealed));
        assertThrows(IllegalStateException.class, () -> keys.open("hr.request.contact", other, sealed));
    }

    @Test
    void any_altered_byte_of_a_sealed_value_is_noticed() {
        byte[] sealed = keys.seal("hr.request.contact", SALT, PLAIN);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThrows(IllegalStateException.class, () -> keys.open("hr.request.contact", SALT, altered));
        }
        assertThrows(IllegalStateException.class, () -> keys.open("hr.request.contact", SALT, new byte[0]));
    }

    @Test
    void an_index_is_the_same_for_the_same_value_and_purpose_only() {
        assertEquals(keys.index("person.number", "430102"), reopened().index("person.number", "430102"));
        assertNotEquals(keys.index("person.number", "430102"), keys.index("person.phone", "430102"));
        assertEquals(64, keys.index("person.number", "430102").length());
    }

    @Test
    void a_signature_fits_its_own_bytes_only_and_outlives_a_restart() {
        String signature = keys.sign(PLAIN);
        assertTrue(reopened().verify(PLAIN, signature));
        assertFalse(keys.verify("13800000001".getBytes(UTF_8), signature));
        assertFalse(keys.verify(PLAIN, "not base64!"));
        assertFalse(keys.verify(PLAIN, ""));
        assertTrue(keys.publicKey().startsWith("-----BEGIN PUBLIC KEY-----\n"));
    }

    @Test
    void a_password_fits_its_hash_and_no_other() {
        String hash = keys.hashPassword("暖民 Portal 2021");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, keys.hashPassword("暖民 Portal 2021"));
        assertTrue(keys.checkPassword("暖民 Portal 2021", hash));
        assertFalse(keys.checkPassword("暖民 portal 2021", hash));
        assertFalse(keys.checkPassword("", hash));
        assertFalse(keys.checkPassword("x", ""));
        assertFalse(
                keys.checkPassword("x", "$argon2id$v=19$m=9999999,t=99,p=1$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"));
    }

    @Test
    void a_hash_of_other_cost_is_still_checked() {
        assertTrue(keys.checkPassword(
                "password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }

    @Test
    void only_the_portals_own_account_reads_the_key_files() throws Exception {
        try (var files = Files.list(home.resolve("keys"))) {
            for (Path file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file::toString);
            }
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys"))));
    }

    @Test
    void a_lost_key_stops_the_portal_instead_of_making_a_new_one() throws Exception {
        for (String lost : new String[] {KeyFolder.MASTER, KeyFolder.SIGNING}) {
            Path file = home.resolve("keys").resolve(lost);
            String content = Files.readString(file);
            Files.delete(file);
            var said = assertThrows(IllegalStateException.class, this::reopened).getMessage();
            assertTrue(said.contains(lost) && said.contains("missing though it was there"), said);
            assertFalse(Files.exists(file));
            Files.writeString(file, content);
        }
        reopened();
    }

    @Test
    void a_swapped_key_stops_the_portal() throws Exception {
        Files.writeString(home.resolve("keys").resolve(KeyFolder.MASTER), "00".repeat(32));
        var said = assertThrows(IllegalStateException.class, this::reopened).getMessage();
        assertTrue(said.contains("are not those"), said);
    }
}
