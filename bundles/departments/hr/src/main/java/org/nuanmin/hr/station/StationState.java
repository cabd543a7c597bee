package org.nuanmin.hr.station;

/** 筹建 → 运行 → 撤站; a closed station stays closed, its community may plan another. */
public enum StationState {
    PLANNED,
    RUNNING,
    CLOSED;

    boolean leadsTo(StationState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
