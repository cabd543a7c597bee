package org.nuanmin.portal.api.identity;

/** What sort of unit. */
public enum UnitKind {
    /** 区, the root. */
    DISTRICT,
    /** 区直单位 and other bodies. */
    BUREAU,
    /** 园区. */
    PARK,
    /** 街道（局）. */
    STREET,
    /** 社区. */
    COMMUNITY
}
