package org.nuanmin.portal.api.campaign;

import java.util.List;

/**
 * Money that never pays for another fund's items (专项资金).
 *
 * @param payer the id of the unit whose money it is
 * @param clause the clause that it is there for, such as {@code 3.1}
 * @param categories of what it may be spent for by 支出单, such as 取暖; empty for a fund that pays for benefits alone
 */
public record Fund(String id, String title, String payer, String clause, List<String> categories) {
    public Fund {
        categories = List.copyOf(categories);
    }
}
