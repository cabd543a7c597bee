package org.nuanmin.hr.issue;

import java.time.LocalDate;
import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;

/** R4: nothing is handed out outside of the campaign's days; a late entry (补录) needs its own right and a reason. */
record Dates(Campaign campaign, Identity identity) {
    void check(LocalDate today, String lateReason) {
        if (today.isBefore(campaign.from())) {
            throw RuleBroken.of(HrTexts.say("receipt.early", campaign.name(), campaign.from()));
        }
        boolean late = today.isAfter(campaign.to()) || campaign.state() != Campaign.State.OPEN;
        if (late && !identity.may(HrPermissions.ITEM_ISSUE_LATE)) {
            throw RuleBroken.of(HrTexts.say("receipt.late", campaign.name(), campaign.to()));
        }
        if (late && lateReason.isEmpty()) {
            var words = HrTexts.say("receipt.late-reason", campaign.name(), campaign.to());
            throw RuleBroken.of(words, List.of(new FieldError("lateReason", words)));
        }
    }
}
