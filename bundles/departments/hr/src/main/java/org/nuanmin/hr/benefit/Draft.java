package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application is made from.
 *
 * @param foreignDocument 港澳台 or another country's
 * @param evidence what the decision on eligibility saw, with the version of the rule
 * @param roster the job that read it
 */
record Draft(
        String campaign,
        String person,
        String unit,
        @Nullable String community,
        String enterprise,
        String group,
        String job,
        @Nullable LocalDate staysFrom,
        @Nullable LocalDate staysTo,
        boolean foreignDocument,
        Doubts doubts,
        String evidence,
        String roster) {}
