package org.nuanmin.portal.api.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What a person gets once (礼包、礼券、流量、物资): an amount of money with its cap and fund, or a quantity.
 *
 * @param id such as {@code gift-package}
 * @param clause the clause it belongs to, such as {@code 3.1}
 * @param amount in 分, null for what is no money
 * @param cap in 分; the amount never exceeds it
 * @param quantity in the unit of measure, null for money
 * @param unit of measure: 元, GB, 份
 * @param fund the id of the fund that pays, null for what is no money
 * @param material whether it is goods that lie in stock (物资) until they are given: the ledger keeps them in pieces of the unit
 */
public record Benefit(
        String id,
        String title,
        String clause,
        @Nullable Long amount,
        @Nullable Long cap,
        @Nullable Long quantity,
        String unit,
        @Nullable String fund,
        boolean material) {}
