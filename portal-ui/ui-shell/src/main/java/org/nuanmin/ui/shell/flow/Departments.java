package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mirrors the DepartmentViews services in Flow's route registry and tells the open screens. */
@org.osgi.service.component.annotations.Component(service = Departments.class, immediate = true)
public class Departments {
    private static final Logger LOG = LoggerFactory.getLogger(Departments.class);
    /** The daily work of the departments stands first in the menu, the portal's own upkeep after it, in this order. */
    private static final List<String> UPKEEP = List.of("campaigns", "work", "identity", "audit", "operations", "demo");

    /** Called on the thread that starts or stops a department, so it must not block. */
    public interface Listener {
        void changed(Set<Class<?>> gone);
    }

    /** A view with the bundle it came from. */
    public record Found(String department, Texts texts, PortalView view) {}

    private record Entry(String department, Texts texts, List<PortalView> views) {}

    private final Map<DepartmentViews, Entry> departments = new ConcurrentHashMap<>();
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final LoaderPurge purge = new LoaderPurge();
    private volatile @Nullable ApplicationRouteRegistry routes;
    private @Nullable Class<? extends RouterLayout> layout;

    @Activate
    public Departments() {}

    /** A view's address, without a slash before it. */
    public static String route(String department, PortalView view) {
        return view.path().isEmpty() ? "app/" + department : "app/" + department + "/" + view.path();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addDepartment(DepartmentViews department) {
        Entry entry = new Entry(department.department(), department.texts(), List.copyOf(department.views()));
        departments.put(department, entry);
        entry.views().forEach(view -> register(entry, view));
        listeners.forEach(listener -> listener.changed(Set.of()));
    }

    synchronized void removeDepartment(DepartmentViews department) {
        Entry entry = departments.remove(department);
        entry.views().forEach(view -> unregister(entry, view));
        Set<Class<?>> gone = entry.views().stream().map(PortalView::type).collect(Collectors.toSet());
        listeners.forEach(listener -> listener.changed(gone));
        purge.of(gone);
    }

    synchronized void attach(ApplicationRouteRegistry registry, Class<? extends RouterLayout> parent) {
        routes = registry;
        layout = parent;
        departments.values().forEach(entry -> entry.views().forEach(view -> register(entry, view)));
    }

    synchronized void detach(ApplicationRouteRegistry registry) {
        if (routes == registry) {
            departments.values().forEach(entry -> entry.views().forEach(view -> unregister(entry, view)));
            routes = null;
        }
    }

    private void register(Entry entry, PortalView view) {
        if (routes == null) {
            return;
        }
        try {
            RouteConfiguration.forRegistry(routes)
                    .setRoute(route(entry.department(), view), view.type(), List.of(layout));
        } catch (RuntimeException refused) {
            // one wrong path must not take away the others, nor the department
            LOG.error("the screen {} of {} has no route", view.path(), entry.department(), refused);
        }
    }

    private void unregister(Entry entry, PortalView view) {
        if (routes != null) {
            RouteConfiguration.forRegistry(routes).removeRoute(route(entry.department(), view));
        }
    }

    Optional<Component> create(Class<?> type) {
        return find(type).map(found -> found.view().factory().get());
    }

    /** The view of a class. */
    public Optional<Found> find(Class<?> type) {
        return departments.values().stream()
                .flatMap(entry -> entry.views().stream()
                        .filter(view -> view.type() == type)
                        .map(view -> new Found(entry.department(), entry.texts(), view)))
                .findFirst();
    }

    /**
     * The view at an address.
     *
     * @param path with or without a slash before it and a query after it
     */
    public Optional<Found> at(String path) {
        String route = path.replaceFirst("^/", "").replaceFirst("[?#].*", "");
        var registry = routes;
        return registry == null
                ? Optional.empty()
                : RouteConfiguration.forRegistry(registry).getRoute(route).flatMap(this::find);
    }

    /** The menu: departments first, then the portal's own capabilities. */
    public List<MenuGroup> menu() {
        Comparator<MenuGroup> order =
                Comparator.comparingInt((MenuGroup group) -> UPKEEP.indexOf(group.department()) + 1);
        return departments.values().stream()
                .map(entry -> new MenuGroup(
                        entry.department(),
                        entry.texts(),
                        entry.views().stream()
                                .filter(view -> view.icon() != null)
                                .toList()))
                .sorted(order.thenComparing(MenuGroup::department))
                .toList();
    }

    /** The screen on which a person changes his own password, when identity brings it. */
    public Optional<Found> account() {
        return departments.values().stream()
                .filter(entry -> entry.department().equals("identity"))
                .flatMap(entry -> entry.views().stream()
                        .filter(view -> view.path().equals("me"))
                        .map(view -> new Found(entry.department(), entry.texts(), view)))
                .findFirst();
    }

    /** Whether this department's screens are here now. */
    public boolean isHere(String department) {
        return departments.values().stream()
                .anyMatch(entry -> entry.department().equals(department));
    }

    public Registration listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Deactivate
    void stop() {
        purge.close();
    }
}
