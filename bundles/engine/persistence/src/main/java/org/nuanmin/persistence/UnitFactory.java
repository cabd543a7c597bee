package org.nuanmin.persistence;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.nuanmin.portal.api.service.JoinedClassLoader;

/** Migrates a bundle's tables and opens its persistence unit. */
final class UnitFactory {
    private static final AtomicLong OPENED = new AtomicLong();

    private final Vendor vendor;
    private final DataSource pool;
    private final Transactions transactions;
    private final Migrations migrations;

    UnitFactory(Vendor vendor, DataSource pool, Transactions transactions) {
        this.vendor = vendor;
        this.pool = pool;
        this.transactions = transactions;
        migrations = new Migrations(vendor, pool);
    }

    Unit open(UnitSource source) {
        migrations.run(source.module(), source.loader());
        EntityManagerFactory factory = source.entities().isEmpty() ? null : factory(source);
        return new Unit(source.module(), factory, transactions);
    }

    private EntityManagerFactory factory(UnitSource source) {
        ClassLoader loader = new JoinedClassLoader(
                source.loader(),
                UnitFactory.class.getClassLoader(),
                PersistenceProvider.class.getClassLoader(),
                Session.class.getClassLoader());
        var info = new UnitInfo(source, loader, SharedSource.of(pool, transactions), pool);
        EntityManagerFactory factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(info, properties(source.module(), loader));
        factory.createEntityManager().close();
        return factory;
    }

    private Map<String, Object> properties(String module, ClassLoader loader) {
        Map<String, Object> p = new HashMap<>();
        // EclipseLink keeps sessions by name: a second build of a bundle must not be handed the first one's
        p.put(
                PersistenceUnitProperties.SESSION_NAME,
                module + "-" + OPENED.incrementAndGet() + "-" + System.nanoTime());
        p.put(PersistenceUnitProperties.CLASSLOADER, loader);
        p.put(PersistenceUnitProperties.WEAVING, "static");
        p.put(PersistenceUnitProperties.TARGET_SERVER, PortalServerPlatform.class.getName());
        p.put(PersistenceUnitProperties.TARGET_DATABASE, vendor.eclipseLinkName);
        p.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        p.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        p.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "500");
        p.put(PersistenceUnitProperties.LOGGING_LOGGER, SessionLog.class.getName());
        p.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
        p.put(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
        return p;
    }
}
