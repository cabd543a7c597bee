package org.nuanmin.hr.benefit;

/** How far one item of an application is. */
public enum ItemState {
    /** 待发放. */
    READY,
    /** 已下单, with the operator. */
    ORDERED,
    /** 已签收. */
    ISSUED,
    /** 到账. */
    ARRIVED,
    /** 失败. */
    FAILED,
    /** 作废. */
    VOID,
    /** 追回. */
    RECLAIMED;

    /** It can be handed out: ready, or data whose first order failed. */
    public boolean isOpen() {
        return this == READY || this == FAILED;
    }
}
