package org.nuanmin.identity.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.identity.grant.RoleDesk;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.SignIn;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class IdentityViewsTest {
    private static final String PASSWORD = "Spring-2021-warm";

    private final Portal portal;

    IdentityViewsTest(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes(Set.of(), Set.of(), true));
        UI.getCurrent().setLocale(Languages.CHINESE);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private PortalView view(String path) {
        return portal.service(DepartmentViews.class).views().stream()
                .filter(view -> view.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Component show(String path) {
        Component shown = view(path).factory().get();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(shown);
        MockVaadin.clientRoundtrip();
        return shown;
    }

    private void as(String role, Runnable work) {
        portal.as(role, "district", () -> {
            work.run();
            return role;
        });
    }

    private User someone() {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        return portal.asPortal(() -> portal.service(Accounts.class).create(name, "某人", "wenyilu", PASSWORD, Map.of()));
    }

    private static void press(String verb) {
        _find(Button.class, spec -> spec.withText(verb)).stream()
                .reduce((first, last) -> last)
                .ifPresent(button -> _click(button));
    }

    @Test
    void every_screen_opens_in_both_languages_under_its_own_title() {
        Map<String, String> screens = Map.of(
                "accounts", Roles.SYSTEM_ADMIN,
                "grants", Roles.SECURITY_ADMIN,
                "roles", Roles.SECURITY_ADMIN,
                "units", Roles.CLERK,
                "me", Roles.CLERK);
        for (var language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            screens.forEach((path, role) -> as(role, () -> {
                show(path);
                assertFalse(_get(H1.class).getText().isBlank());
            }));
        }
    }

    @Test
    void the_system_administrator_makes_an_account() {
        String username = "u" + UUID.randomUUID().toString().substring(0, 8);
        as(Roles.SYSTEM_ADMIN, () -> {
            show("accounts");
            press("新建账号");
            Dialog dialog = _get(Dialog.class);
            _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("用户名")), username);
            _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("姓名")), "新人");
            _setValue(_get(dialog, PasswordField.class), PASSWORD);
            press("新建账号");
        });
        assertEquals(
                "新人",
                portal.service(SignIn.class)
                        .password(username, PASSWORD, "here")
                        .name());
    }

    @Test
    void a_weak_password_is_said_at_its_field() {
        as(Roles.SYSTEM_ADMIN, () -> {
            show("accounts");
            press("新建账号");
            Dialog dialog = _get(Dialog.class);
            _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("用户名")), "someone-new");
            _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("姓名")), "新人");
            _setValue(_get(dialog, PasswordField.class), "short");
            press("新建账号");
            assertTrue(_get(dialog, PasswordField.class).isInvalid());
        });
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void the_security_administrator_gives_a_role_over_a_unit() {
        User user = someone();
        as(Roles.SECURITY_ADMIN, () -> {
            show("grants");
            press("授予角色");
            Dialog dialog = _get(Dialog.class);
            ComboBox<User> account = _get(dialog, ComboBox.class, spec -> spec.withLabel("用户名"));
            ComboBox<Unit> unit = _get(dialog, ComboBox.class, spec -> spec.withLabel("适用单位"));
            account.setValue(user);
            ((ComboBox<String>) _get(dialog, ComboBox.class, spec -> spec.withLabel("角色"))).setValue(Roles.STREET);
            unit.setValue(
                    portal.service(org.nuanmin.portal.api.identity.Units.class).get("huoxing"));
            press("授予角色");
        });
        assertEquals(
                1,
                portal.audit().of("identity.grant.given").stream()
                        .filter(entry -> entry.facts().contains(user.id())
                                && entry.facts().contains("huoxing"))
                        .count());
    }

    @Test
    void a_role_shows_the_rights_it_may_be_given_and_no_others() {
        as(Roles.SECURITY_ADMIN, () -> {
            var desk = portal.service(RoleDesk.class);
            assertTrue(desk.offersFor(desk.role(Roles.SYSTEM_ADMIN)).stream()
                    .allMatch(offer -> offer.roles().contains(Roles.SYSTEM_ADMIN)));
            show("roles");
            assertTrue(_find(CheckboxGroup.class).isEmpty());
        });
    }

    @Test
    void a_new_token_is_shown_once_and_listed_by_its_purpose() {
        User user = someone();
        portal.as(user, () -> {
            show("me");
            press("新建令牌");
            _setValue(_get(TextField.class, spec -> spec.withLabel("用途")), "每日报表");
            press("新建令牌");
            assertFalse(_get(TextField.class, spec -> spec.withLabel("令牌")).isEmpty());
            press("已保存，关闭");
            assertTrue(UI.getCurrent().getElement().getOuterHTML().contains("每日报表"));
            return user;
        });
    }
}
