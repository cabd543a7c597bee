package org.nuanmin.campaigns.ui;

import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.campaigns.campaign.CampaignRow;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** The campaign at a glance: its days, its clauses, their figures. */
public final class PlanView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient CampaignScreens screens;

    PlanView(CampaignScreens screens) {
        super("", "");
        this.screens = screens;
        Campaign campaign = screens.desk.current();
        title(campaign.name());
        sentence(DayStrip.sentence(campaign, screens.clocks.today()));
        String state = campaign.state().name();
        actions(new Badge(Say.of("campaign.state." + state), Tone.of(state)));
        if (screens.identity.may(CampaignPermissions.MANAGE)) {
            manage(campaign);
        }
        add(
                DayStrip.of(campaign, screens.clocks.today()),
                Parts.card(
                        Say.of("overview.card"),
                        Parts.span("nm-card-note", Say.of("overview.hint")),
                        ClauseTable.of(
                                screens, campaign.clauses(), screens.mine().id())));
    }

    private void manage(Campaign campaign) {
        if (campaign.state() == Campaign.State.OPEN) {
            actions(Parts.refusing(
                    Say.of("overview.close"),
                    () -> Confirm.askDanger(
                            Say.of("overview.close"),
                            Say.of("overview.close.ask", campaign.name()),
                            () -> done("overview.closed", screens.desk.close(campaign.id())))));
        } else {
            screens.desk.all().stream()
                    .filter(row -> row.state() == Campaign.State.DRAFT)
                    .forEach(this::offer);
        }
    }

    private void offer(CampaignRow row) {
        String verb = Say.of("overview.open", row.name());
        actions(Parts.primary(
                verb,
                () -> Confirm.ask(
                        verb,
                        Say.of("overview.open.ask", row.name(), row.from(), row.to()),
                        () -> done("overview.opened", screens.desk.open(row.id())))));
    }

    private void done(String key, CampaignRow row) {
        Toast.done(Say.of(key, row.name()));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
