package org.nuanmin.work.job;

import java.nio.file.Path;
import java.util.Map;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where jobs are kept: rows in the database, uploads sealed in a folder ({@code folder}, {@code keepDays}, {@code largestMegabytes}). */
@Component(service = Store.class, configurationPid = "org.nuanmin.work")
public final class Store {
    private final Jobs jobs;
    private final Faults faults;
    private final Uploads uploads;
    private final int keepDays;
    private final String node;

    @Activate
    public Store(@Reference Database database, @Reference Keys keys, Map<String, Object> configuration) {
        jobs = new Jobs(database);
        faults = new Faults(database, keys);
        long megabytes = number(configuration, "largestMegabytes", 20);
        uploads = new Uploads(folder(configuration), keys, megabytes << 20);
        keepDays = number(configuration, "keepDays", 30);
        node = uploads.node();
    }

    private static Path folder(Map<String, Object> configuration) {
        Object chosen = configuration.get("folder");
        if (chosen != null && !chosen.toString().isBlank()) {
            return Path.of(chosen.toString().trim());
        }
        String data = System.getProperty("karaf.data");
        return data == null ? Path.of(System.getProperty("java.io.tmpdir"), "nuanmin-work") : Path.of(data, "work");
    }

    private static int number(Map<String, Object> configuration, String name, int otherwise) {
        Object chosen = configuration.get(name);
        return chosen == null ? otherwise : Integer.parseInt(chosen.toString().trim());
    }

    Jobs jobs() {
        return jobs;
    }

    Faults faults() {
        return faults;
    }

    Uploads uploads() {
        return uploads;
    }

    int keepDays() {
        return keepDays;
    }

    String node() {
        return node;
    }
}
