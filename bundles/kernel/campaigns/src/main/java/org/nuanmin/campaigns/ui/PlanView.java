package org.nuanmin.campaigns.ui;

import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.campaigns.campaign.CampaignDesk;
import org.nuanmin.campaigns.campaign.CampaignRow;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
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
        sentence(DayStrip.sentence(campaign, screens.clocks.today()) + " · " + publicity(campaign));
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

    private static String publicity(Campaign campaign) {
        int days = campaign.publicityDays();
        return days == 0 ? Say.of("overview.no-publicity") : Say.of("overview.publicity", days);
    }

    private void manage(Campaign campaign) {
        if (campaign.state() != Campaign.State.CLOSED) {
            actions(Parts.action(Say.of("overview.publicity.set"), () -> change(campaign)));
        }
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

    private void change(Campaign campaign) {
        var days = Fields.number(Say.of("field.days"), 0, CampaignDesk.MOST_PUBLICITY_DAYS);
        days.setValue(campaign.publicityDays());
        days.setHelperText(Say.of("overview.publicity.hint"));
        var reason = Fields.text(Say.of("field.reason"));
        var form = new Form();
        form.add("days", days);
        form.add("reason", reason);
        form.require("days", "reason");
        String verb = Say.of("overview.publicity.set");
        new FormDialog(verb, verb, form, () -> {
                    screens.desk.publicity(campaign.id(), days.getValue(), reason.getValue());
                    Toast.done(Say.of("overview.publicity.done", days.getValue()));
                    getUI().ifPresent(ui -> ui.getPage().reload());
                })
                .open();
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
