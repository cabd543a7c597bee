package org.nuanmin.registry.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.registry.People;
import org.nuanmin.registry.person.PersonListing;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ScreensTest {
    private static final String HOME = "wenyilu";

    private final Portal portal;

    ScreensTest(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void a_browser() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void closes() {
        MockVaadin.tearDown();
    }

    private DepartmentViews views() {
        return portal.services(DepartmentViews.class).stream()
                .filter(each -> each.department().equals("registry"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> menu(String role, String unit) {
        return portal.as(
                role,
                unit,
                () -> views().views().stream()
                        .filter(view -> portal.service(Identity.class).may(view.permission()))
                        .map(PortalView::path)
                        .collect(Collectors.toSet()));
    }

    private Component screen(String path) {
        Component screen = views().views().stream()
                .filter(view -> view.path().equals(path))
                .findFirst()
                .orElseThrow()
                .factory()
                .get();
        UI.getCurrent().add(screen);
        return screen;
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ScreensTest::text).collect(Collectors.joining("|"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void each_finds_in_the_menu_what_is_his_to_do() {
        assertEquals(Set.of("people", "lookup", "corrections", "enterprises"), menu(Roles.CLERK, HOME));
        assertEquals(Set.of("people", "corrections", "enterprises"), menu(Roles.STREET, HOME));
        assertEquals(Set.of("enterprises"), menu(Roles.INDUSTRY, "district"));
        assertEquals(Set.of(), menu(Roles.LEADER, "district"));
        assertEquals(Set.of(), menu(Roles.SYSTEM_ADMIN, "district"));
    }

    @Test
    void a_form_that_is_wrong_says_so_at_its_fields_and_a_right_one_registers() {
        portal.as(Roles.STREET, HOME, () -> {
            var form = new PersonForm(List.of(portal.service(Units.class).get(HOME)));
            UI.getCurrent().add(form.form);
            var people = portal.service(People.class);
            assertFalse(form.form.run(() -> people.register(form.wish())), "nothing is filled in");
            _setValue(field("姓名"), "陈小满");
            _setValue(field("户籍省份"), "贵州");
            _setValue(field("证件号码"), "520102190312310050");
            assertFalse(form.form.run(() -> people.register(form.wish())), "the number is wrong");
            assertTrue(field("证件号码").isInvalid());
            _setValue(field("证件号码"), "52010219031231005x");
            assertTrue(form.form.run(() -> people.register(form.wish())));
            var found = portal.service(Listings.class).page(PersonListing.LIST, ListQuery.FIRST.with("query", "cxm"));
            assertEquals("陈小满", found.items().get(0).name());
            return form;
        });
    }

    @Test
    void a_number_that_nobody_has_is_said_to_be_unknown() {
        portal.as(Roles.CLERK, HOME, () -> {
            Component screen = screen("lookup");
            _setValue(field("证件号码"), "420106190402290023");
            _setValue(field("查看原因"), "领礼包");
            _click(_get(Button.class, spec -> spec.withText("查询")));
            assertTrue(text(screen.getElement()).contains("这个号码还没有登记过"));
            return screen;
        });
    }

    @Test
    void every_screen_opens_for_whoever_has_its_right() {
        portal.as(Roles.CLERK, HOME, () -> {
            for (PortalView view : views().views()) {
                screen(view.path());
            }
            return portal;
        });
    }
}
