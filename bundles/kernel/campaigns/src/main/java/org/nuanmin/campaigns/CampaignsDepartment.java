package org.nuanmin.campaigns;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** Says that the bundle exists: whoever works under a campaign may read it, the leading bureau opens and closes it. */
@Component(service = {Department.class, AuditWords.class})
public final class CampaignsDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "campaigns";
    }

    @Override
    public Texts texts() {
        return CampaignTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(
                        CampaignPermissions.READ,
                        Roles.HR_OFFICER,
                        Roles.FINANCE,
                        Roles.UNION,
                        Roles.INDUSTRY,
                        Roles.LEADER,
                        Roles.INSPECTOR,
                        Roles.PARK,
                        Roles.STREET,
                        Roles.REVIEWER,
                        Roles.CLERK),
                Permission.of(CampaignPermissions.MANAGE, Roles.HR_OFFICER));
    }
}
