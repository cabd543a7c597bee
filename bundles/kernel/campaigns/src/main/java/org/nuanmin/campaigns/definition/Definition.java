package org.nuanmin.campaigns.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.campaign.Campaign;

/**
 * A campaign's definition, checked.
 *
 * @param state what it is at first; later states are people's acts
 * @param days days that differ from the ordinary week
 * @param digest of the file's text, so that a changed file is noticed
 */
public record Definition(
        String id,
        String name,
        Campaign.State state,
        Period period,
        Period holiday,
        int publicityDays,
        Map<LocalDate, DayKind> days,
        List<Group> groups,
        List<Fund> funds,
        List<Benefit> benefits,
        List<ClauseDefinition> clauses,
        String digest) {
    /** From and to, both included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** What an employer owes on a day depends on this. */
    public enum DayKind {
        STATUTORY,
        REST,
        SWAPPED
    }

    /** Who may benefit; {@code keeper} is the unit that keeps its official list. */
    public record Group(String id, String title, boolean requiresStay, String keeper) {}

    /** Money that never pays for another fund's items. */
    public record Fund(String id, String title, String payer) {}

    /** What a person gets: an amount in 分 with its cap and fund, or a quantity. */
    public record Benefit(
            String id,
            String title,
            @Nullable Long amount,
            @Nullable Long cap,
            @Nullable Long quantity,
            String unit,
            @Nullable String fund) {}
}
