package org.nuanmin.portal.api.ledger;

import java.util.Locale;

/** Where money or material stands, in the order of its way; in JSON in lower case. */
public enum AccountKind {
    /** 来源: the budget, the union, an operator, a supplier or donor, what a stocktake found. The only kind that goes below 0, and so shows what came in. */
    SOURCE,
    /** 专项资金. */
    FUND,
    /** 下达指标: what a 街道（局） or park was allotted of a fund. */
    ALLOTMENT,
    /** 库存: the goods that lie with a unit, in pieces. */
    STORE,
    /** 个人: what a person was handed out. */
    PERSON,
    /** 收款单位: what is committed to a payee (占用), and apart from it what he was paid. */
    PAYEE;

    /** As it stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
