package org.nuanmin.portal.api.identity;

/** The stock roles that a permission may name as its first holders; security administrators grant and change them later. */
public final class Roles {
    /** 系统管理员: accounts, modules. */
    public static final String SYSTEM_ADMIN = "system-admin";
    /** 安全管理员: roles, grants. */
    public static final String SECURITY_ADMIN = "security-admin";
    /** 审计管理员: reads the log. */
    public static final String AUDITOR = "auditor";
    /** A bureau's officer (业务主管部门经办): his module over the district. */
    public static final String HR_OFFICER = "hr-officer";

    public static final String FINANCE = "finance";
    public static final String UNION = "union";
    public static final String INDUSTRY = "industry";
    public static final String LEADER = "leader";
    public static final String INSPECTOR = "inspector";
    public static final String PARK = "park";
    public static final String STREET = "street";
    public static final String REVIEWER = "reviewer";
    /** A station's clerk (社区服务站经办). */
    public static final String CLERK = "clerk";
    /** Whoever is signed in, over the whole district; never granted or withdrawn. For what is no business data. */
    public static final String EVERYONE = "everyone";

    private Roles() {}
}
