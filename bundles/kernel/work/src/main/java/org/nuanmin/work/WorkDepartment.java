package org.nuanmin.work;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** Says that the bundle exists; everyone sees his own jobs and notices, nobody another's. */
@Component(service = {Department.class, AuditWords.class})
public final class WorkDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "work";
    }

    @Override
    public Texts texts() {
        return WorkTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(WorkPermissions.JOBS, Roles.EVERYONE),
                Permission.of(WorkPermissions.NOTICES, Roles.EVERYONE));
    }
}
