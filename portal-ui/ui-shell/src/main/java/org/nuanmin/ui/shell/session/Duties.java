package org.nuanmin.ui.shell.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.ui.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the bundles let a person do, in their own words. */
@Component(service = Duties.class)
public class Duties {
    private final Set<Department> departments = new CopyOnWriteArraySet<>();

    @Activate
    public Duties() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDepartment(Department department) {
        departments.add(department);
    }

    void removeDepartment(Department department) {
        departments.remove(department);
    }

    /** By bundle, the titles of the rights that the reader holds; bundles without any are not there. */
    public Map<String, List<String>> of(Identity reader) {
        return departments.stream()
                .collect(Collectors.toMap(Department::id, each -> titles(each, reader), (one, other) -> one))
                .entrySet()
                .stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> titles(Department department, Identity reader) {
        return department.permissions().stream()
                .map(Permission::id)
                .filter(reader::may)
                .map(permission -> Words.of(department.texts(), "permission." + permission))
                .toList();
    }
}
