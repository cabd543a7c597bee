package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.shell.session.SignOut;

/** Brand, campaign, the business day, and who sits here. */
final class TopBar extends Header {
    private static final long serialVersionUID = 1L;

    private final transient Kernel kernel;
    private final transient Departments departments;

    TopBar(Kernel kernel, Departments departments, Bell bell) {
        this.kernel = kernel;
        this.departments = departments;
        addClassName("nm-bar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.of("menu"));
        add(toggle, brand());
        kernel.label().ifPresent(label -> add(Parts.span("nm-page-label", Words.say(label.words()))));
        kernel.campaigns()
                .ifPresent(campaigns ->
                        add(Parts.span("nm-campaign", campaigns.current().name())));
        add(Parts.div("nm-grow"));
        kernel.clocks().ifPresent(clocks -> add(Parts.span("nm-day", day(clocks.today()))));
        add(bell);
        kernel.identity().caller().ifPresent(user -> add(me(user)));
    }

    private static Component brand() {
        Span seal = Parts.span("nm-seal", "暖");
        seal.getElement().setAttribute("aria-hidden", "true");
        Anchor home = new Anchor("/", seal, Parts.span("nm-brand-name", Say.of("brand")));
        home.addClassName("nm-brand");
        return home;
    }

    private String day(LocalDate today) {
        String day = Formats.day(today);
        return kernel.campaigns()
                .map(campaigns -> campaigns.current())
                .filter(campaign -> today.isBefore(campaign.holidayFrom()) && !today.isBefore(campaign.from()))
                .map(Campaign::holidayFrom)
                .map(eve -> day + " · " + Say.of("eve", ChronoUnit.DAYS.between(today, eve)))
                .orElse(day);
    }

    private Component me(User user) {
        String unit = kernel.units()
                .flatMap(units -> units.find(user.unit()))
                .map(Unit::name)
                .orElse("");
        Button button =
                new Button(Parts.div("nm-me", Parts.span("nm-me-name", user.name()), Parts.span("nm-me-unit", unit)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(user.name() + " " + unit + " · " + Say.of("account.menu"));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        Popover menu = new Popover();
        menu.setTarget(button);
        menu.setAriaLabel(Say.of("account.menu"));
        menu.setPosition(PopoverPosition.BOTTOM_END);
        Div entries = Parts.div("nm-account");
        departments
                .account()
                .ifPresent(account -> entries.add(new Anchor(
                        "/" + Departments.route(account.department(), account.view()),
                        Words.of(account.texts(), account.view().title()))));
        entries.add(card(), new NativeButton(Language.other(), event -> Language.change()));
        entries.getElement().appendChild(signOut());
        menu.add(entries);
        return new Div(button, menu);
    }

    /** The same as the key "?". */
    private static NativeButton card() {
        NativeButton card = new NativeButton(Say.of("card"));
        card.getElement()
                .executeJs("this.addEventListener('click', () => document.body.dispatchEvent(new Event('nm-card')))");
        return card;
    }

    /** A plain form: it works whatever the state of the page, and what was typed there is asked about by the browser. */
    private static Element signOut() {
        Element button = new Element("button").setText(Say.of("sign-out")).setAttribute("type", "submit");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", SignOut.PATH)
                .appendChild(button);
    }
}
