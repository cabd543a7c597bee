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
    COMMUNITY;

    /** Whether such a unit answers for people and is allotted money: 街道（局） or park. */
    public boolean isStreetOrPark() {
        return this == STREET || this == PARK;
    }
}
