package org.nuanmin.portal.api.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign (专项行动) as data.
 *
 * @param holidayFrom first day of the holiday (除夕)
 * @param publicityDays how long a list stands in public (公示) before it is paid; 0: printing it is enough
 */
public record Campaign(
        String id,
        String name,
        State state,
        LocalDate from,
        LocalDate to,
        LocalDate holidayFrom,
        LocalDate holidayTo,
        int publicityDays,
        List<Group> groups,
        List<Fund> funds,
        List<Benefit> benefits,
        List<Clause> clauses) {
    /** 筹备, 进行, 结束. */
    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }
}
