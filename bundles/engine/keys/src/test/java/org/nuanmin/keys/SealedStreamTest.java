package org.nuanmin.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Files at rest. */
class SealedStreamTest {
    private static final String PURPOSE = "work.upload";

    @TempDir
    Path home;

    private FolderKeys keys;

    @BeforeEach
    void open() {
        keys = new FolderKeys(home.resolve("keys"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 131072, 200_000})
    void a_file_of_any_length_comes_back_whole(int length) throws IOException {
        byte[] plain = content(length);
        assertArrayEquals(plain, read(sealed(plain)));
    }

    @Test
    void a_file_cut_anywhere_is_not_read_to_its_end() throws IOException {
        byte[] sealed = sealed(content(200_000));
        int whole = ChunkCipher.SEALED_CHUNK;
        for (int left : new int[] {0, 1, 17, 18, 17 + whole - 1, 17 + whole, 17 + 2 * whole, sealed.length - 1}) {
            assertThrows(IOException.class, () -> read(Arrays.copyOf(sealed, left)), "cut after " + left);
        }
    }

    @Test
    void a_file_with_something_added_is_refused() throws IOException {
        byte[] sealed = sealed(content(100_000));
        assertThrows(IOException.class, () -> read(Arrays.copyOf(sealed, sealed.length + 1)));
    }

    @Test
    void an_altered_byte_or_exchanged_chunks_are_refused() throws IOException {
        byte[] sealed = sealed(content(200_000));
        for (int at : new int[] {0, 5, 17, 70_000, sealed.length - 1}) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertThrows(IOException.class, () -> read(altered), "altered at " + at);
        }
        byte[] swapped = sealed.clone();
        int chunk = ChunkCipher.SEALED_CHUNK;
        System.arraycopy(sealed, 17, swapped, 17 + chunk, chunk);
        System.arraycopy(sealed, 17 + chunk, swapped, 17, chunk);
        assertThrows(IOException.class, () -> read(swapped));
    }

    @Test
    void a_file_that_was_left_half_written_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        var half = keys.sealing(PURPOSE, out);
        half.write(content(100_000));
        half.flush();
        assertThrows(IOException.class, () -> read(out.toByteArray()));
    }

    @Test
    void a_file_opens_for_its_own_purpose_only() throws IOException {
        byte[] sealed = sealed(content(10));
        assertThrows(
                IOException.class,
                () -> keys.opening("work.print", new ByteArrayInputStream(sealed))
                        .readAllBytes());
    }

    private byte[] sealed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = keys.sealing(PURPOSE, out)) {
            sealing.write(plain, 0, plain.length / 3);
            for (int i = plain.length / 3; i < Math.min(plain.length, plain.length / 3 + 7); i++) {
                sealing.write(plain[i]);
            }
            int rest = Math.min(plain.length, plain.length / 3 + 7);
            sealing.write(plain, rest, plain.length - rest);
        }
        return out.toByteArray();
    }

    private byte[] read(byte[] sealed) throws IOException {
        try (var in = keys.opening(PURPOSE, new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] content(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
