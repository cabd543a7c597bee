package org.nuanmin.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.registry.People;
import org.nuanmin.registry.person.PersonListing;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.spi.PortalView;
import org.nuanmin.ui.testkit.Screens;

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
    private final Screens screens;

    ScreensTest(Portal portal) {
        this.portal = portal;
        screens = Screens.of(portal, "registry");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void each_finds_in_the_menu_what_is_his_to_do() {
        assertEquals(Set.of("people", "lookup", "corrections", "enterprises"), screens.menu(Roles.CLERK, HOME));
        assertEquals(Set.of("people", "corrections", "enterprises"), screens.menu(Roles.STREET, HOME));
        assertEquals(Set.of("enterprises"), screens.menu(Roles.INDUSTRY, "district"));
        assertEquals(Set.of(), screens.menu(Roles.LEADER, "district"));
        assertEquals(Set.of(), screens.menu(Roles.SYSTEM_ADMIN, "district"));
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
            Component screen = screens.open("lookup");
            _setValue(field("证件号码"), "420106190402290023");
            _setValue(field("查看原因"), "领礼包");
            _click(_get(Button.class, spec -> spec.withText("查询")));
            assertTrue(Screens.text(screen).contains("这个号码还没有登记过"));
            return screen;
        });
    }

    @Test
    void every_screen_opens_for_whoever_has_its_right() {
        portal.as(Roles.CLERK, HOME, () -> {
            for (PortalView view : screens.views()) {
                screens.open(view.path());
            }
            return portal;
        });
    }
}
