package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
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

/** Brand, campaign, the business day, and who sits here. */
final class TopBar extends Header {
    private static final long serialVersionUID = 1L;

    private final transient Kernel kernel;
    private final transient Departments departments;

    TopBar(Kernel kernel, Departments departments) {
        this.kernel = kernel;
        this.departments = departments;
        addClassName("nm-bar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.of("menu"));
        add(toggle, brand());
        kernel.campaigns()
                .ifPresent(campaigns ->
                        add(Parts.span("nm-campaign", campaigns.current().name())));
        add(Parts.div("nm-grow"));
        kernel.clocks().ifPresent(clocks -> add(Parts.span("nm-day", day(clocks.today()))));
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
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        bar.getElement().setAttribute("aria-label", Say.of("account"));
        MenuItem who =
                bar.addItem(Parts.div("nm-me", Parts.span("nm-me-name", user.name()), Parts.span("nm-me-unit", unit)));
        who.setAriaLabel(user.name() + " " + unit + " · " + Say.of("account"));
        departments
                .account()
                .ifPresent(account -> who.getSubMenu()
                        .addItem(
                                Words.of(account.texts(), account.view().title()),
                                event -> UI.getCurrent()
                                        .navigate(Departments.route(account.department(), account.view()))));
        who.getSubMenu().addItem(Language.other(), event -> Language.change());
        who.getSubMenu().addItem(Say.of("sign-out"), event -> signOut(user));
        return bar;
    }

    private void signOut(User user) {
        kernel.signIn().signedOut(user);
        UI.getCurrent().getPage().executeJs("window.nuanmin && nuanmin.leave('out'); location.assign('/')");
        UI.getCurrent().push();
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
