package org.nuanmin.operations.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.ui.spi.DepartmentViews;
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

    private final Map<String, DepartmentViews> views = new ConcurrentHashMap<>();
    private final Map<String, IndicatorSource> figures = new ConcurrentHashMap<>();
    private final Map<String, Message> names = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addViews(DepartmentViews added) {
        views.put(added.department(), added);
    }

    void removeViews(DepartmentViews removed) {
        views.remove(removed.department(), removed);
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
        DepartmentViews found = views.get(module);
        if (found == null) {
            return Optional.empty();
        }
        var titles = found.views().stream()
                .filter(view -> view.icon() != null)
                .map(view -> found.texts().message(view.title()))
                .toList();
        long count = figures.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("org.nuanmin." + module + "."))
                .mapToLong(entry -> entry.getValue().indicators().size())
                .sum();
        return Optional.of(new Offer(titles, count));
    }
}
