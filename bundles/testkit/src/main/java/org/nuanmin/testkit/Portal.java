package org.nuanmin.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.framework.BundleContext;

/** The running portal, as a test sees it. */
public final class Portal implements AutoCloseable {
    private final TestDatabase database;
    private final Path folder;
    private final Container container;
    private final Services services;
    private final Map<BundleContext, Services> modules = new ConcurrentHashMap<>();
    private final Actors actors;

    private Portal(TestDatabase database, Path folder, Container container) {
        this.database = database;
        this.folder = folder;
        this.container = container;
        services = new Services(container.services());
        actors = new Actors(this, container.provides(Accounts.class));
    }

    static Portal start(TestDatabase database, Settings settings, Set<String> without) throws Exception {
        Path folder = Files.createTempDirectory("nuanmin-test");
        settings.put("org.nuanmin.persistence", "url", database.url())
                .put("org.nuanmin.persistence", "user", database.user())
                .put("org.nuanmin.persistence", "password", "postgres")
                .put("org.nuanmin.keys", "folder", folder.resolve("keys").toString());
        System.setProperty("karaf.etc", folder.resolve("etc").toString());
        System.setProperty("karaf.data", folder.resolve("data").toString());
        var container = new Container(folder.resolve("framework"), without);
        StandIns.register(container);
        OnceHashed.register(container);
        container.start(settings);
        return new Portal(database, folder, container);
    }

    /** A service by its contract; a failure says which components wait for what. */
    public <T> T service(Class<T> type) {
        return services.get(type);
    }

    /** All services of a contract. */
    public <T> List<T> services(Class<T> type) {
        return services.all(type);
    }

    /** Another bundle brings this service, until what is returned is run: it goes as when the bundle is stopped. */
    public <T> Runnable brings(Class<T> contract, T service) {
        return container.services().registerService(contract, service, null)::unregister;
    }

    /** A module's own unit, such as {@code hr}'s. */
    public Database database(String module) {
        BundleContext own = container
                .module(module)
                .orElseThrow(() -> new AssertionError("No module " + module + " on the class path"));
        return modules.computeIfAbsent(own, Services::new).get(Database.class);
    }

    /** Runs work as this user. */
    public <T> T as(User user, Supplier<T> work) {
        return actors.as(user, work);
    }

    /** Runs work as an account of this name, however it was made. */
    public <T> T as(String username, Supplier<T> work) {
        return actors.as(actors.named(username), work);
    }

    /** Runs work as someone who holds one role (a constant of Roles) over a unit; the account is made when it is needed. */
    public <T> T as(String role, String unit, Supplier<T> work) {
        return actors.as(actors.holding(role, unit), work);
    }

    /** Runs work as the portal itself, who may do everything. */
    public <T> T asPortal(Supplier<T> work) {
        return actors.as(User.PORTAL, work);
    }

    /** Someone who holds one role over a unit. */
    public User holding(String role, String unit) {
        return actors.holding(role, unit);
    }

    /** Changes one setting of a running bundle, as an edited file in etc does; it reaches the bundle a moment later. */
    public void set(String pid, String name, Object value) {
        container.set(pid, name, value);
    }

    /** Business time. */
    public TestClock clock() {
        return new TestClock(this);
    }

    /** What the audit holds so far. */
    public AuditLog audit() {
        return AuditLog.of(this, container);
    }

    @Override
    public void close() {
        end();
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A test's folder could not be removed: " + folder, e);
        }
    }

    private void end() {
        try {
            container.stop();
            database.drop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A test's portal was broken off while it ended", e);
        } catch (Exception e) {
            throw new IllegalStateException("A test's portal did not end well", e);
        }
    }
}
