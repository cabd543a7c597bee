package org.nuanmin.hr.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.testkit.Screens;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each sees the steps of an application that are his, and no others. */
@PortalTest
class ApplicationActionsTest {
    private final Portal portal;
    private final Employers employers;
    private final Screens screens;
    private final AtomicInteger refreshed = new AtomicInteger();

    ApplicationActionsTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        screens = Screens.of(portal, "hr");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private List<Button> actions(ApplicationRow row) {
        return new ApplicationActions(portal.service(HrScreens.class), refreshed::incrementAndGet).of(row);
    }

    private List<String> offered(String role, String unit, ApplicationRow row) {
        return portal.as(
                role, unit, () -> actions(row).stream().map(Button::getText).toList());
    }

    private void state(String id, ApplicationState state) {
        var database = portal.database("hr");
        database.write(() -> database.update("UPDATE hr_application SET state = ? WHERE id = ?", state.name(), id));
    }

    @Test
    void each_finds_what_is_his_to_do_and_nothing_else() {
        String id = employers.approved("冯一禾");
        var ready = employers.of("冯一禾");
        assertEquals(List.of("转到别的街道"), offered(Roles.STREET, District.WENYILU, ready));
        assertEquals(List.of("作废"), offered(Roles.REVIEWER, District.WENYILU, ready));
        assertEquals(List.of(), offered(Roles.REVIEWER, District.DINGWANGTAI, ready));
        assertEquals(List.of("转到别的街道", "作废"), offered(Roles.HR_OFFICER, "district", ready));
        assertEquals(List.of(), offered(Roles.INSPECTOR, "district", ready));
        state(id, ApplicationState.PUBLISHED);
        var published = employers.of("冯一禾");
        assertEquals(List.of("提出异议"), offered(Roles.REVIEWER, District.WENYILU, published));
        assertEquals(List.of("提出异议"), offered(Roles.INSPECTOR, "district", published));
        state(id, ApplicationState.DISPUTED);
        var disputed = employers.of("冯一禾");
        assertEquals(List.of(), offered(Roles.REVIEWER, District.WENYILU, disputed));
        assertEquals(List.of("转到别的街道", "异议成立", "异议不成立"), offered(Roles.HR_OFFICER, "district", disputed));
    }

    @Test
    void what_is_begun_is_neither_given_up_nor_transferred() {
        String id = employers.approved("冯二禾");
        var database = portal.database("hr");
        database.write(() -> database.update(
                "UPDATE hr_item SET state = 'ISSUED' WHERE application_id = ? AND item_id = 'gift-package'", id));
        assertEquals(List.of(), offered(Roles.HR_OFFICER, "district", employers.of("冯二禾")));
    }

    @Test
    void giving_up_asks_why_and_the_list_shows_what_became_of_it() {
        employers.approved("冯三禾");
        var row = employers.of("冯三禾");
        portal.as(Roles.REVIEWER, District.WENYILU, () -> {
            actions(row).forEach(UI.getCurrent()::add);
            _click(_get(Button.class, spec -> spec.withText("作废")));
            var dialog = _get(FormDialog.class);
            var go = _get(dialog, Button.class, spec -> spec.withText("作废"));
            _click(go);
            assertTrue(_get(dialog, TextArea.class).isInvalid(), "without a reason");
            _setValue(_get(dialog, TextArea.class), "已离职");
            _click(go);
            return row;
        });
        assertEquals(ApplicationState.VOID, employers.of("冯三禾").state());
        assertEquals(1, refreshed.get());
    }
}
