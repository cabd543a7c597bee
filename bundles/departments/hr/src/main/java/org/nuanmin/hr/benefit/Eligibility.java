package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.work.SheetImport.Taken;

import static org.nuanmin.hr.HrTexts.say;

/**
 * Who may have the items of clause 3.1 (R2): whose household registration is not in the campaign's own province, and who stays
 * over the holiday where his group asks for it.
 */
final class Eligibility {
    /** Stands in the evidence of each decision; a new rule gets a new one. */
    static final String VERSION = "R2.1";

    private Eligibility() {}

    /** @param province of the household registration, as declared */
    static Optional<Taken> refusedFor(Campaign campaign, String province) {
        return campaign.isOwnProvince(province)
                ? Optional.of(
                        Taken.rejected(RosterSheet.PROVINCE, "own-province", say("roster.own-province", province)))
                : Optional.empty();
    }

    static Optional<Taken> refusedFor(Roster roster, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            return Optional.of(Taken.rejected(RosterSheet.STAYS_TO, "stay-ends-before", say("roster.stay-before")));
        }
        if (!roster.group().requiresStay()) {
            return Optional.empty();
        }
        LocalDate first = roster.campaign().holidayFrom();
        LocalDate last = roster.campaign().holidayTo();
        if (from == null || from.isAfter(first)) {
            return Optional.of(
                    Taken.rejected(RosterSheet.STAYS_FROM, "stay-too-short", say("roster.stay", first, last)));
        }
        return to == null || to.isBefore(last)
                ? Optional.of(Taken.rejected(RosterSheet.STAYS_TO, "stay-too-short", say("roster.stay", first, last)))
                : Optional.empty();
    }

    /** What was seen, in one line. */
    static String evidence(Roster roster, String idType, String province, boolean listed, String stay, Doubts doubts) {
        return String.join(
                "; ",
                Seen.RULE + "=" + VERSION,
                "campaign=" + roster.campaign().id(),
                "group=" + roster.group().id(),
                "document=" + idType,
                "province=" + province,
                "listed=" + listed,
                "stay=" + stay,
                "doubts=" + doubts.joined());
    }
}
