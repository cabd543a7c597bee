package org.nuanmin.demo.district;

import java.util.List;

import static org.nuanmin.portal.api.identity.Roles.AUDITOR;
import static org.nuanmin.portal.api.identity.Roles.CLERK;
import static org.nuanmin.portal.api.identity.Roles.FINANCE;
import static org.nuanmin.portal.api.identity.Roles.HR_OFFICER;
import static org.nuanmin.portal.api.identity.Roles.INDUSTRY;
import static org.nuanmin.portal.api.identity.Roles.INSPECTOR;
import static org.nuanmin.portal.api.identity.Roles.LEADER;
import static org.nuanmin.portal.api.identity.Roles.PARK;
import static org.nuanmin.portal.api.identity.Roles.REVIEWER;
import static org.nuanmin.portal.api.identity.Roles.SECURITY_ADMIN;
import static org.nuanmin.portal.api.identity.Roles.STREET;
import static org.nuanmin.portal.api.identity.Roles.SYSTEM_ADMIN;
import static org.nuanmin.portal.api.identity.Roles.UNION;

/**
 * An account of the demo.
 *
 * @param unit the name of the unit he works for
 * @param scope the name of the unit over which his role holds
 */
record Actor(String username, String name, String unit, String role, String scope) {
    static final String DISTRICT = "芙蓉区";
    private static final String WENYILU = "文艺路";
    private static final String DINGWANGTAI = "定王台";
    private static final String LONGPING = "隆平高科技园";
    /** Made, then locked. */
    static final String LOCKED = "disabled";

    static final List<Actor> ALL = List.of(
            new Actor("sysadmin", "林系统", "区政府办公室", SYSTEM_ADMIN, DISTRICT),
            new Actor("secadmin", "安全宁", "区政府办公室", SECURITY_ADMIN, DISTRICT),
            new Actor("auditor", "沈计明", "区政府办公室", AUDITOR, DISTRICT),
            new Actor("hr", "任晓稳", "区人社局", HR_OFFICER, DISTRICT),
            new Actor("finance", "钱明账", "区财政局", FINANCE, DISTRICT),
            new Actor("union", "贡会平", "区总工会", UNION, DISTRICT),
            new Actor("leader", "凌岱", "区领导", LEADER, DISTRICT),
            new Actor("inspector", "纪正", "区纪委", INSPECTOR, DISTRICT),
            new Actor("industry", "龚新", "区工信局", INDUSTRY, DISTRICT),
            new Actor("park", "袁小隆", LONGPING, PARK, LONGPING),
            new Actor("park-reviewer", "平复核", LONGPING, REVIEWER, LONGPING),
            new Actor("street", "闻艺", WENYILU, STREET, WENYILU),
            new Actor("reviewer", "文审言", WENYILU, REVIEWER, WENYILU),
            new Actor("clerk", "卢小窗", WENYILU, CLERK, WENYILU),
            new Actor("street2", "丁望", DINGWANGTAI, STREET, DINGWANGTAI),
            new Actor("reviewer2", "台审明", DINGWANGTAI, REVIEWER, DINGWANGTAI),
            new Actor("clerk2", "王小台", DINGWANGTAI, CLERK, DINGWANGTAI),
            new Actor(LOCKED, "离岗人", WENYILU, CLERK, WENYILU));
}
