package org.nuanmin.identity.right;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What a permission is called, in the words of the department that brings it. */
@Component(service = PermissionWords.class)
public final class PermissionWords {
    private final Map<String, Texts> departments = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Department department) {
        departments.put(department.id(), department.texts());
    }

    void remove(Department department) {
        departments.remove(department.id(), department.texts());
    }

    /** Its words; while the department is away, words that say so. */
    public Message of(String permission) {
        String department = permission.substring(0, Math.max(0, permission.indexOf('.')));
        String key = "permission." + permission;
        Texts texts = departments.get(department);
        return texts != null && texts.has(key) ? texts.message(key) : IdentityTexts.message("permission.away");
    }
}
