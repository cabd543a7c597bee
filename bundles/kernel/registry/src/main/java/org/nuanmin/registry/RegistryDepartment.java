package org.nuanmin.registry;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

import static org.nuanmin.portal.api.identity.Roles.CLERK;
import static org.nuanmin.portal.api.identity.Roles.FINANCE;
import static org.nuanmin.portal.api.identity.Roles.HR_OFFICER;
import static org.nuanmin.portal.api.identity.Roles.INDUSTRY;
import static org.nuanmin.portal.api.identity.Roles.INSPECTOR;
import static org.nuanmin.portal.api.identity.Roles.PARK;
import static org.nuanmin.portal.api.identity.Roles.REVIEWER;
import static org.nuanmin.portal.api.identity.Roles.STREET;
import static org.nuanmin.portal.api.identity.Roles.UNION;

/** Says that the bundle exists, which rights it knows and what its actions are called in the audit. */
@Component(service = {Department.class, AuditWords.class})
public final class RegistryDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "registry";
    }

    @Override
    public Texts texts() {
        return RegistryTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(RegistryPermissions.PERSON_READ, HR_OFFICER, STREET, PARK, REVIEWER, CLERK, INSPECTOR),
                Permission.of(RegistryPermissions.PERSON_ADD, STREET, PARK, CLERK),
                Permission.of(RegistryPermissions.PERSON_LOOKUP, CLERK),
                Permission.of(RegistryPermissions.PERSON_REVEAL, HR_OFFICER, STREET, CLERK),
                Permission.of(RegistryPermissions.PERSON_MERGE, HR_OFFICER),
                Permission.of(RegistryPermissions.PERSON_ERASE, HR_OFFICER),
                Permission.of(RegistryPermissions.CORRECTION_ASK, STREET, PARK, CLERK),
                Permission.of(RegistryPermissions.CORRECTION_ANSWER, HR_OFFICER, REVIEWER),
                Permission.of(
                        RegistryPermissions.ENTERPRISE_READ,
                        HR_OFFICER,
                        STREET,
                        PARK,
                        REVIEWER,
                        CLERK,
                        INDUSTRY,
                        FINANCE,
                        UNION,
                        INSPECTOR),
                Permission.of(RegistryPermissions.ENTERPRISE_ADD, HR_OFFICER),
                Permission.of(RegistryPermissions.LIST_KEEP, INDUSTRY, HR_OFFICER));
    }
}
