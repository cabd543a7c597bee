package org.nuanmin.identity;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** Says that identity is there. */
@Component
public final class IdentityDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "identity";
    }

    @Override
    public Texts texts() {
        return IdentityTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return IdentityPermissions.ALL;
    }
}
