package org.nuanmin.hr.benefit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far an application is (发放申报), decided for all its items as a whole. */
public enum ApplicationState {
    /** 草稿: taken from a roster. */
    DRAFT,
    /** 待核: a doubt wants another look before it can be submitted. */
    HELD,
    /** 单位申报. */
    SUBMITTED,
    /** 初审 by 街道 or park. */
    REVIEWED,
    /** 区人社局复核. */
    APPROVED,
    /** 公示, while the campaign's publicity days run. */
    PUBLISHED,
    /** 待发放. */
    READY,
    /** 已签收: each of its lines is final. */
    ISSUED,
    /** 已对账. */
    RECONCILED,
    /** 退回补正. */
    RETURNED,
    /** 不通过. */
    REJECTED,
    /** 异议 against what is in public. */
    DISPUTED,
    /** 作废. */
    VOID,
    /** 追回. */
    RECLAIMED;

    /** Its items are promised to a person, and nothing of them was handed out as far as the state tells. */
    public static final Set<ApplicationState> NOT_HANDED_OUT =
            Set.copyOf(EnumSet.of(DRAFT, HELD, SUBMITTED, REVIEWED, APPROVED, PUBLISHED, DISPUTED, READY, RETURNED));

    /** 符合条件: by the rule, or by the reason of whoever sent on what was held. */
    public static final Set<ApplicationState> ELIGIBLE = Collections.unmodifiableSet(
            EnumSet.of(DRAFT, SUBMITTED, REVIEWED, APPROVED, PUBLISHED, READY, ISSUED, RECONCILED, RETURNED, DISPUTED));

    /** 区人社局 has approved it, and nothing ended it. */
    public static final Set<ApplicationState> ALLOWED =
            Collections.unmodifiableSet(EnumSet.of(APPROVED, PUBLISHED, READY, ISSUED, RECONCILED, DISPUTED));

    private static final Set<ApplicationState> ENDED = EnumSet.of(REJECTED, VOID, RECLAIMED);

    /** Whether the person may be applied for again. */
    boolean isEnded() {
        return ENDED.contains(this);
    }
}
