package org.nuanmin.testkit;

import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Configuration by pid. */
record Settings(Map<String, Hashtable<String, Object>> byPid) {
    static Settings of(String... lines) {
        var all = new Settings(new LinkedHashMap<>());
        for (String line : lines) {
            int colon = line.indexOf(':');
            int equal = line.indexOf('=', colon);
            if (colon < 1 || equal < 0) {
                throw new IllegalArgumentException("Write a setting as pid:name=value, not " + line);
            }
            all.put(
                    line.substring(0, colon).strip(),
                    line.substring(colon + 1, equal).strip(),
                    line.substring(equal + 1).strip());
        }
        return all;
    }

    /** What a test asks for goes before what the testkit sets. */
    Settings put(String pid, String name, Object value) {
        byPid.computeIfAbsent(pid, any -> new Hashtable<>()).putIfAbsent(name, value);
        return this;
    }
}
