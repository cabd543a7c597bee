package org.nuanmin.itests.container;

import java.util.Arrays;
import java.util.List;
import org.nuanmin.itests.Installation;
import org.nuanmin.itests.Rest;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The container as a bundle in it sees it. */
final class Inside {
    private static final int PATIENCE_MILLIS = 120_000;
    private static final int PORT = Integer.getInteger(ExaminedPortal.PORT, 0);

    private Inside() {}

    static BundleContext bundles() {
        return FrameworkUtil.getBundle(Inside.class).getBundleContext();
    }

    static List<Bundle> installed() {
        return Arrays.asList(bundles().getBundles());
    }

    static <T> T service(Class<T> type) {
        var reference = bundles().getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("Nobody offers " + type.getName());
        }
        return bundles().getService(reference);
    }

    /** The probe's own unit, on the connection of the thread's transaction. */
    static long number(String sql) {
        Database database = service(Database.class);
        return database.read(() -> database.rows(sql, row -> row.number("n")).get(0));
    }

    static Rest as(String username) {
        return Rest.signIn(PORT, username, Installation.PASSWORD);
    }

    static void waitUntilReady() {
        waitFor("/health/ready");
    }

    /** Stops and starts a module, so that it takes the best services that are here now. */
    static void restart(String module) {
        Bundle bundle = installed().stream()
                .filter(each -> module.equals(each.getHeaders("").get("Nuanmin-Module")))
                .findFirst()
                .orElseThrow();
        try {
            bundle.stop();
            bundle.start();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        waitUntilReady();
    }

    private static void waitFor(String path) {
        Rest nobody = Rest.nobody(PORT);
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (nobody.get(path).status() != 200 && System.currentTimeMillis() < end) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertEquals(200, nobody.get(path).status(), path);
    }
}
