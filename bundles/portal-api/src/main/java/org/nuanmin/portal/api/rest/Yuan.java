package org.nuanmin.portal.api.rest;

import java.math.BigDecimal;

/** Money in JSON: a string in 元 with two decimals, such as {@code "600.00"}, so that no reader takes it for a binary fraction. */
public final class Yuan {
    private Yuan() {}

    /** @param fen in 分 */
    public static String of(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
