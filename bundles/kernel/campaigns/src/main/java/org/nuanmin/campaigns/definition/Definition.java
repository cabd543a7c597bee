package org.nuanmin.campaigns.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.campaign.Group;

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
        String ownProvince,
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
}
