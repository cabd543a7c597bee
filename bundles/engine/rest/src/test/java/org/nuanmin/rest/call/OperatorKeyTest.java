package org.nuanmin.rest.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OperatorKeyTest {
    @TempDir
    Path etc;

    @Test
    void the_key_counts_over_loopback_only() throws IOException {
        Path file = Files.writeString(etc.resolve("operator.key"), "secret-of-the-machine\n");
        var key = new OperatorKey(file);
        assertTrue(key.fits("secret-of-the-machine", "127.0.0.1"));
        assertTrue(key.fits("secret-of-the-machine", "0:0:0:0:0:0:0:1"));
        assertFalse(key.fits("secret-of-the-machine", "10.0.0.7"));
        assertFalse(key.fits("another", "127.0.0.1"));
    }

    @Test
    void without_a_file_or_with_an_empty_one_nobody_is_the_operator() throws IOException {
        assertFalse(new OperatorKey(null).fits("", "127.0.0.1"));
        assertFalse(new OperatorKey(etc.resolve("none")).fits("", "127.0.0.1"));
        assertFalse(new OperatorKey(Files.writeString(etc.resolve("operator.key"), "\n")).fits("", "127.0.0.1"));
    }
}
