package org.nuanmin.operations.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.ui.spi.DepartmentViews;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What each module brings to the portal right now. */
@Component(service = Offers.class)
public class Offers {
    /**
     * What one module brings.
     *
     * @param screens titles of its screens
     * @param figures how many indicators it gives
     */
    public record Offer(List<Message> screens, long figures) {}

    private final Map<ServiceReference<DepartmentViews>, ComponentServiceObjects<DepartmentViews>> views =
            new ConcurrentHashMap<>();
    private final Map<String, IndicatorSource> figures = new ConcurrentHashMap<>();
    private final Map<String, Message> names = new ConcurrentHashMap<>();

    /** Taken when asked for, not when bound: the views of this very bundle are made with these offers in hand. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addViews(ComponentServiceObjects<DepartmentViews> added) {
        views.put(added.getServiceReference(), added);
    }

    void removeViews(ComponentServiceObjects<DepartmentViews> removed) {
        views.remove(removed.getServiceReference());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDepartment(Department added) {
        names.put(added.id(), added.texts().message(added.id()));
    }

    void removeDepartment(Department removed) {
        names.remove(removed.id());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFigures(IndicatorSource added, Map<String, Object> properties) {
        figures.put(key(properties), added);
    }

    void removeFigures(IndicatorSource removed, Map<String, Object> properties) {
        figures.remove(key(properties));
    }

    private static String key(Map<String, Object> properties) {
        return String.valueOf(properties.get("component.name"));
    }

    /** A module's name in words, while it is running. */
    public Optional<Message> name(String module) {
        return Optional.ofNullable(names.get(module));
    }

    /** What a module brings; empty when it is not running or brings nothing. */
    public Optional<Offer> of(String module) {
        return views.values().stream()
                .map(offered -> offer(module, offered))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Offer> offer(String module, ComponentServiceObjects<DepartmentViews> offered) {
        DepartmentViews found = offered.getService();
        try {
            return found == null || !found.department().equals(module)
                    ? Optional.empty()
                    : Optional.of(offer(module, found));
        } finally {
            if (found != null) {
                offered.ungetService(found);
            }
        }
    }

    private Offer offer(String module, DepartmentViews found) {
        var titles = found.views().stream()
                .filter(view -> view.icon() != null)
                .map(view -> found.texts().message(view.title()))
                .toList();
        long count = figures.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("org.nuanmin." + module + "."))
                .mapToLong(entry -> entry.getValue().indicators().size())
                .sum();
        return new Offer(titles, count);
    }
}
