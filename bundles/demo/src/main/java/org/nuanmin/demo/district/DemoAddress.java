package org.nuanmin.demo.district;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the portal answers. */
final class DemoAddress {
    private static final Set<String> EVERYWHERE = Set.of("", "0.0.0.0", "::", "[::]");

    private DemoAddress() {}

    /** What the settings say, else what the start script tells the portal itself. */
    static String of(String setting) {
        if (!setting.isEmpty()) {
            return setting;
        }
        Map<String, String> said = System.getenv();
        String host = Optional.ofNullable(said.get("NUANMIN_HOST")).orElse("");
        String port = Optional.ofNullable(said.get("NUANMIN_PORT"))
                .filter(given -> !given.isEmpty())
                .orElse("8181");
        String reached = EVERYWHERE.contains(host)
                ? "127.0.0.1"
                : host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return "http://" + reached + ":" + port;
    }
}
