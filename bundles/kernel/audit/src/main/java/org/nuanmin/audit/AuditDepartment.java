package org.nuanmin.audit;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** Says that the audit exists, which rights it knows and what its own actions are called. */
@Component(service = {Department.class, AuditWords.class})
public final class AuditDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "audit";
    }

    @Override
    public Texts texts() {
        return AuditTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(AuditPermissions.READ, Roles.AUDITOR),
                Permission.of(AuditPermissions.EXPORT, Roles.AUDITOR),
                Permission.of(AuditPermissions.ACCEPT, Roles.AUDITOR),
                Permission.of(AuditPermissions.ALARMS, Roles.AUDITOR, Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN));
    }
}
