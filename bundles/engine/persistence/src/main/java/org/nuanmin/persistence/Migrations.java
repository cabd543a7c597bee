package org.nuanmin.persistence;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.logging.LogFactory;
import org.nuanmin.portal.api.service.JoinedClassLoader;

/** Runs a bundle's db/{module}/V*.sql with a history table of its own. */
final class Migrations {
    private final Vendor vendor;
    private final DataSource pool;

    Migrations(Vendor vendor, DataSource pool) {
        this.vendor = vendor;
        this.pool = pool;
    }

    /** One at a time: Flyway's settings are static in places. */
    synchronized void run(String module, ClassLoader bundle) {
        String folder = "db/" + module;
        if (bundle.getResource(folder) == null) {
            return;
        }
        ClassLoader flyway = Flyway.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(flyway);
        try {
            Flyway.configure(new JoinedClassLoader(bundle, flyway))
                    .dataSource(pool)
                    .locations("classpath:" + folder)
                    .table((module + "_schema_history").replace('-', '_').toLowerCase(Locale.ROOT))
                    .placeholders(vendor.placeholders)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } finally {
            forget(flyway);
            thread.setContextClassLoader(before);
        }
    }

    /** Flyway's log factory keeps the last settings, and with them the bundle's loader; it reads them by Jackson's shared cache. */
    private static void forget(ClassLoader flyway) {
        LogFactory.setConfiguration(new ClassicConfiguration(flyway));
        TypeFactory.defaultInstance().clearCache();
    }
}
