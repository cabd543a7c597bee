package org.nuanmin.hr.ui;

import com.vaadin.flow.component.html.Section;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.spi.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The applications that wait for the reader, and those that are ready. */
@Component
public final class BenefitHome implements HomeCard {
    private final HrScreens screens;

    @Activate
    public BenefitHome(@Reference HrScreens screens) {
        this.screens = screens;
    }

    @Override
    public String permission() {
        return HrPermissions.APPLICATION_READ;
    }

    @Override
    public int rank() {
        return 6;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        Section card = Parts.card(Say.of("home.benefits"), null);
        waits(card, HrPermissions.APPLICATION_SUBMIT, "submit", "DRAFT,HELD,RETURNED");
        waits(card, HrPermissions.APPLICATION_REVIEW, "review", "SUBMITTED");
        waits(card, HrPermissions.APPLICATION_APPROVE, "approve", "REVIEWED,APPROVED");
        waits(card, HrPermissions.APPLICATION_SETTLE, "settle", "DISPUTED");
        waits(card, HrPermissions.APPLICATION_READ, "ready", "READY");
        if (Parts.opens("/app/hr/desk")) {
            card.add(Parts.div("nm-go", Parts.linkButton("/app/hr/desk", Say.of("desk.title"))));
        }
        return card;
    }

    private void waits(Section card, String permission, String step, String states) {
        if (screens.identity.may(permission)) {
            long count = screens.listings.count(ApplicationListing.LIST, ListQuery.FIRST.with("state", states));
            card.add(Parts.task(
                    Formats.number(count),
                    Say.of("home.benefits." + step),
                    Say.of("home.benefits." + step + ".detail"),
                    "",
                    false,
                    Parts.link("/app/hr/applications?state=" + states, Say.of("home.look"))));
        }
    }
}
