package org.nuanmin.portal.api.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign (专项行动) as data.
 *
 * @param holidayFrom first day of the holiday (除夕)
 */
public record Campaign(
        String id,
        String name,
        State state,
        LocalDate from,
        LocalDate to,
        LocalDate holidayFrom,
        LocalDate holidayTo,
        List<Clause> clauses) {
    /** 筹备, 进行, 结束. */
    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }
}
