package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.shell.session.Kernel;

/** The cover beside the forms that come before signing in: the campaign's name and days, when it is known. */
final class Cover {
    private Cover() {}

    static Component of(Kernel kernel) {
        Span seal = Parts.span("nm-seal", "暖");
        seal.getElement().setAttribute("aria-hidden", "true");
        Div words = Parts.div("nm-cover-words");
        for (String line : Say.of("cover.lines").split("\\|")) {
            words.add(Parts.span("nm-cover-line", line));
        }
        words.add(new Paragraph(
                kernel.campaigns().map(campaigns -> days(campaigns.current())).orElse(Say.of("cover.district"))));
        return Parts.div("nm-cover", Parts.div("nm-cover-brand", seal, new H1(Say.of("brand"))), words);
    }

    private static String days(Campaign campaign) {
        return Say.of("cover.days", campaign.from().toString(), campaign.to().toString());
    }
}
