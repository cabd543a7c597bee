package org.nuanmin.work;

import java.nio.file.Path;
import java.util.Map;

/** What stands in {@code etc/org.nuanmin.work.cfg}. */
public record WorkSettings(Map<String, Object> configuration) {
    /** The pid that all components of the bundle share. */
    public static final String PID = "org.nuanmin.work";

    /** A whole number. */
    public int number(String name, int otherwise) {
        Object chosen = configuration.get(name);
        return chosen == null ? otherwise : Integer.parseInt(chosen.toString().trim());
    }

    /** A folder, else the one of this name below the container's data. */
    public Path folder(String name, String below) {
        Object chosen = configuration.get(name);
        if (chosen != null && !chosen.toString().isBlank()) {
            return Path.of(chosen.toString().trim());
        }
        String data = System.getProperty("karaf.data");
        return data == null ? Path.of(System.getProperty("java.io.tmpdir"), "nuanmin-" + below) : Path.of(data, below);
    }
}
