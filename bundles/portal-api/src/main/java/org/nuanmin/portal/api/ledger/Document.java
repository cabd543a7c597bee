package org.nuanmin.portal.api.ledger;

import java.util.List;

/**
 * What is booked as one (记账凭证): all of it or nothing.
 *
 * @param module the bundle that booked it, such as {@code hr}
 * @param object the id of what it stands for, such as a receipt: the trail starts from there
 * @param unit the id of the unit that answers for it
 * @param clause such as {@code 3.1}
 * @param reference the number of a paper (文号、发票号), or empty
 * @param reason why, where it does not go without saying: of a stocktake's difference; or empty
 */
public record Document(
        Kind kind,
        String module,
        String object,
        String unit,
        String clause,
        String reference,
        String reason,
        List<Move> moves) {
    /** What was done. */
    public enum Kind {
        /** 入账: a source gave to its fund. */
        BOOKING,
        /** 下达: a fund gave to a unit. */
        ALLOTMENT,
        /** 占用: a unit's money is promised to a payee. */
        COMMITMENT,
        /** 支付: what was promised is paid. */
        PAYMENT,
        /** 入库: a supplier or donor brought goods into a unit's store. */
        GOODS_IN,
        /** 调拨: goods went from one unit's store to another's. */
        TRANSFER,
        /** 盘点: a store holds more or less than the books said. */
        STOCKTAKE,
        /** 发放: a person got it. */
        HAND_OUT,
        /** 冲销: another document, taken back. */
        REVERSAL
    }

    public Document {
        moves = List.copyOf(moves);
    }

    /** One whose reason goes without saying. */
    public Document(
            Kind kind, String module, String object, String unit, String clause, String reference, List<Move> moves) {
        this(kind, module, object, unit, clause, reference, "", moves);
    }
}
