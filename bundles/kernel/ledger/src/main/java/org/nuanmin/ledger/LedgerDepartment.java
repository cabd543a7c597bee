package org.nuanmin.ledger;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

import static org.nuanmin.portal.api.identity.Roles.FINANCE;
import static org.nuanmin.portal.api.identity.Roles.HR_OFFICER;
import static org.nuanmin.portal.api.identity.Roles.INSPECTOR;
import static org.nuanmin.portal.api.identity.Roles.LEADER;
import static org.nuanmin.portal.api.identity.Roles.PARK;
import static org.nuanmin.portal.api.identity.Roles.STREET;
import static org.nuanmin.portal.api.identity.Roles.UNION;

/** Says that the bundle exists, which rights it knows and what its actions are called in the audit. */
@Component(service = {Department.class, AuditWords.class})
public final class LedgerDepartment implements Department, AuditWords {
    @Override
    public String id() {
        return "ledger";
    }

    @Override
    public Texts texts() {
        return LedgerTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(LedgerPermissions.ACCOUNT_READ, FINANCE, UNION, LEADER, INSPECTOR, STREET, PARK),
                Permission.of(LedgerPermissions.FUND_KEEP, FINANCE, UNION),
                Permission.of(LedgerPermissions.EXPENSE_READ, FINANCE, INSPECTOR, STREET, PARK),
                Permission.of(LedgerPermissions.EXPENSE_FILE, STREET, PARK),
                Permission.of(LedgerPermissions.EXPENSE_PAY, FINANCE),
                Permission.of(LedgerPermissions.STOCK_READ, FINANCE, LEADER, INSPECTOR, STREET, PARK),
                Permission.of(LedgerPermissions.STOCK_KEEP, STREET, PARK),
                Permission.of(LedgerPermissions.TRAIL_READ, FINANCE, INSPECTOR, STREET, PARK),
                Permission.of(LedgerPermissions.RECONCILIATION_READ, FINANCE, UNION, HR_OFFICER, LEADER, INSPECTOR),
                Permission.of(LedgerPermissions.RECONCILE, FINANCE, UNION, HR_OFFICER),
                Permission.of(LedgerPermissions.RECONCILE_BANK, FINANCE),
                Permission.of(LedgerPermissions.RECONCILE_UNION, UNION),
                Permission.of(LedgerPermissions.RECONCILE_OPERATOR, FINANCE, HR_OFFICER));
    }
}
