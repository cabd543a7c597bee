package org.nuanmin.hr.request;

/** 受理 → 办理 → 回访 → 办结, one after the other. */
public enum RequestState {
    RECEIVED,
    HANDLING,
    CALLED_BACK,
    CLOSED;

    boolean leadsTo(RequestState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
