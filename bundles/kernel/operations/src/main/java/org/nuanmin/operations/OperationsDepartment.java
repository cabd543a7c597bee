package org.nuanmin.operations;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** Says that this bundle exists, and what can be granted in it. */
@Component(service = {Department.class, AuditWords.class})
public final class OperationsDepartment implements Department, AuditWords {
    public static final String MODULES = "operations.module.manage";
    public static final String BACKUP = "operations.backup.make";
    static final Texts TEXTS = Texts.of(OperationsDepartment.class, "operations");

    @Override
    public String id() {
        return "operations";
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.of(MODULES, Roles.SYSTEM_ADMIN), Permission.of(BACKUP, Roles.SYSTEM_ADMIN));
    }

    /** This bundle's words. */
    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
