package org.nuanmin.work.job;

import java.util.Map;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.work.WorkSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where jobs are kept: rows in the database, uploads sealed in a folder ({@code folder}, {@code keepDays}, {@code largestMegabytes}). */
@Component(service = Store.class, configurationPid = WorkSettings.PID)
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
        var settings = new WorkSettings(configuration);
        long megabytes = settings.number("largestMegabytes", 20);
        uploads = new Uploads(settings.folder("folder", "work"), keys, megabytes << 20);
        keepDays = settings.number("keepDays", 30);
        node = uploads.node();
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
