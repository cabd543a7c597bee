package org.nuanmin.hr.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/**
 * An application in a list.
 *
 * @param unit the id of the 街道 or park that answers for it
 * @param idNumber masked
 * @param doubts codes with commas between, empty for none
 * @param publicUntil the last day in public (公示), null for what never was
 * @param submitter the id of the user who submits or submitted it
 * @param community its id, where the roster names one
 * @param publishedOn the first day in public, where the campaign has publicity days
 */
public record ApplicationRow(
        String id,
        ApplicationState state,
        String unit,
        String unitName,
        String person,
        String name,
        String idNumber,
        String enterprise,
        String enterpriseName,
        String group,
        String job,
        @Nullable LocalDate staysFrom,
        @Nullable LocalDate staysTo,
        String doubts,
        String reason,
        Instant draftedAt,
        String submitter,
        boolean foreignDocument,
        @Nullable LocalDate publicUntil,
        @Nullable String community,
        @Nullable LocalDate publishedOn) {
    static ApplicationRow of(Row row) {
        return new ApplicationRow(
                row.required("id"),
                ApplicationState.valueOf(row.required("state")),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("person_id"),
                row.required("name"),
                row.required("masked"),
                row.required("enterprise_id"),
                row.required("enterprise"),
                row.required("group_id"),
                row.required("job"),
                row.date("stays_from"),
                row.date("stays_to"),
                row.required("doubts"),
                row.required("reason"),
                row.instant("drafted_at"),
                row.required("submitter_id"),
                row.flag("foreign_document"),
                row.date("public_until"),
                row.text("community_id"),
                row.date("published_on"));
    }

    public List<String> doubtCodes() {
        return Doubts.stored(doubts).codes();
    }
}
