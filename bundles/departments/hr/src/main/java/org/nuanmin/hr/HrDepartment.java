package org.nuanmin.hr;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

import static org.nuanmin.portal.api.identity.Roles.CLERK;
import static org.nuanmin.portal.api.identity.Roles.FINANCE;
import static org.nuanmin.portal.api.identity.Roles.HR_OFFICER;
import static org.nuanmin.portal.api.identity.Roles.INSPECTOR;
import static org.nuanmin.portal.api.identity.Roles.LEADER;
import static org.nuanmin.portal.api.identity.Roles.PARK;
import static org.nuanmin.portal.api.identity.Roles.REVIEWER;
import static org.nuanmin.portal.api.identity.Roles.STREET;
import static org.nuanmin.portal.api.identity.Roles.UNION;

/** Says that the department exists, which rights it knows and what its actions are called in the audit. */
@Component(service = {Department.class, AuditWords.class})
public final class HrDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "hr";
    }

    @Override
    public Texts texts() {
        return HrTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(HrPermissions.STATION_READ, HR_OFFICER, STREET, CLERK, REVIEWER, LEADER, INSPECTOR, PARK),
                Permission.of(HrPermissions.STATION_IMPORT, HR_OFFICER, STREET),
                Permission.of(HrPermissions.STATION_MANAGE, HR_OFFICER, STREET),
                Permission.of(HrPermissions.STATION_OPEN, HR_OFFICER, STREET),
                Permission.of(HrPermissions.DUTY_MANAGE, STREET, CLERK),
                Permission.of(HrPermissions.REQUEST_READ, HR_OFFICER, STREET, CLERK, LEADER, INSPECTOR),
                Permission.of(HrPermissions.REQUEST_TAKE, CLERK, STREET),
                Permission.of(HrPermissions.REQUEST_HANDLE, CLERK, STREET),
                Permission.of(HrPermissions.REQUEST_TRANSFER, STREET, HR_OFFICER, CLERK),
                Permission.of(HrPermissions.CONTACT_REVEAL, CLERK, STREET),
                Permission.of(HrPermissions.ROSTER_UPLOAD, STREET, PARK),
                Permission.of(
                        HrPermissions.APPLICATION_READ, HR_OFFICER, STREET, PARK, REVIEWER, CLERK, LEADER, INSPECTOR),
                Permission.of(HrPermissions.APPLICATION_SUBMIT, STREET, PARK),
                Permission.of(HrPermissions.APPLICATION_REVIEW, REVIEWER),
                Permission.of(HrPermissions.APPLICATION_APPROVE, HR_OFFICER),
                Permission.of(HrPermissions.APPLICATION_REFUSE, REVIEWER, HR_OFFICER),
                Permission.of(HrPermissions.ITEM_ISSUE, CLERK),
                Permission.of(HrPermissions.ITEM_ISSUE_LATE),
                Permission.of(HrPermissions.ITEM_MEND, REVIEWER, HR_OFFICER),
                Permission.of(
                        HrPermissions.PROOF_READ,
                        FINANCE,
                        HR_OFFICER,
                        STREET,
                        PARK,
                        REVIEWER,
                        CLERK,
                        LEADER,
                        INSPECTOR),
                Permission.of(HrPermissions.VOUCHER_READ, UNION, STREET, PARK, CLERK, INSPECTOR),
                Permission.of(HrPermissions.VOUCHER_KEEP, UNION),
                Permission.of(HrPermissions.ORDER_CONFIRM, HR_OFFICER),
                Permission.of(HrPermissions.APPLICATION_DISPUTE, REVIEWER, HR_OFFICER, INSPECTOR),
                Permission.of(HrPermissions.APPLICATION_SETTLE, HR_OFFICER),
                Permission.of(HrPermissions.APPLICATION_TRANSFER, STREET, PARK, HR_OFFICER));
    }
}
