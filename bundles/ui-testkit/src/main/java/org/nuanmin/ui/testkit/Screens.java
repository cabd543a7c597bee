package org.nuanmin.ui.testkit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.testkit.Portal;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.HomeCard;
import org.nuanmin.ui.spi.PortalView;

/** The screens that one module brings, before someone who reads Chinese; closed after each test. */
public final class Screens implements AutoCloseable {
    private final Portal portal;
    private final String module;

    private Screens(Portal portal, String module) {
        this.portal = portal;
        this.module = module;
    }

    /** @param module such as {@code hr} */
    public static Screens of(Portal portal, String module) {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        return new Screens(portal, module);
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }

    public List<PortalView> views() {
        return portal.services(DepartmentViews.class).stream()
                .filter(each -> each.department().equals(module))
                .findFirst()
                .orElseThrow()
                .views();
    }

    /** The paths that someone with this role over this unit finds in his menu. */
    public Set<String> menu(String role, String unit) {
        return portal.as(
                role,
                unit,
                () -> views().stream()
                        .filter(view -> view.icon() != null
                                && portal.service(Identity.class).may(view.permission()))
                        .map(PortalView::path)
                        .collect(Collectors.toSet()));
    }

    /** Opens the screen at a path; its type is the caller's to know. */
    @SuppressWarnings("unchecked")
    public <C extends Component> C open(String path) {
        Component screen = views().stream()
                .filter(view -> view.path().equals(path))
                .findFirst()
                .orElseThrow()
                .factory()
                .get();
        UI.getCurrent().add(screen);
        return (C) screen;
    }

    /** The home page's card that is shown to whoever has this permission. */
    public HomeCard card(String permission) {
        return portal.services(HomeCard.class).stream()
                .filter(each -> each.permission().equals(permission))
                .findFirst()
                .orElseThrow();
    }

    /** All words below a component, divided by bars. */
    public static String text(Component top) {
        return text(top.getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(Screens::text).collect(Collectors.joining("|"));
    }
}
