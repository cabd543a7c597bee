package org.nuanmin.itests;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** bin/nuanmin says what is wrong before it starts anything. */
class CommandTest {
    /** Octal, so that this test's own locale plays no part: a folder named 新 站, called without a locale. */
    private static final String IN_ANOTHER_SCRIPT =
            "dir=$(printf '\\346\\226\\260 \\347\\253\\231') && rm -rf \"$dir\" && mkdir \"$dir\""
                    + " && cp -r bin lib etc \"$dir\" && exec \"$dir/bin/nuanmin\" start";

    private static Installation unpacked;

    @BeforeAll
    static void unpack() {
        unpacked = Installation.fresh("commands");
    }

    private static String refused(String listen, String... line) {
        var environment = Map.of("LC_ALL", "C", "NUANMIN_LISTEN", listen);
        return assertThrows(
                        AssertionError.class, () -> Installation.run(unpacked.home(), List.of(line), 1, environment))
                .getMessage();
    }

    @Test
    void a_port_that_is_taken_is_told_at_once_wherever_the_portal_lies() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String door = "127.0.0.1:" + taken.getLocalPort();
            String said = refused(door, "sh", "-c", IN_ANOTHER_SCRIPT);
            assertTrue(said.contains("cannot listen on " + door), said);
        }
    }

    @Test
    void a_port_that_is_none_is_told_with_what_to_write() {
        for (String listen : List.of("127.0.0.1:", "127.0.0.1:http", "127.0.0.1:0", "127.0.0.1:65536")) {
            String said = refused(listen, "bin/nuanmin", "start");
            assertTrue(said.contains(listen) && said.contains("host:port"), said);
        }
    }

    @Test
    void a_command_that_is_none_shows_those_that_are() {
        for (var line : List.of(List.of("bogus"), List.of("module"), List.of("module", "stop"))) {
            var words = new java.util.ArrayList<>(line);
            words.add(0, "bin/nuanmin");
            String said = refused("127.0.0.1:1", words.toArray(String[]::new));
            assertTrue(said.contains("bin/nuanmin module list"), said);
        }
    }
}
