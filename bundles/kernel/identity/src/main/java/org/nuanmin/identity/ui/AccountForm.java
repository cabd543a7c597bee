package org.nuanmin.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;

/** A new account. */
final class AccountForm {
    private final Form form = new Form();
    private final TextField username = form.add("username", Fields.text(Say.it("identity.accounts.username")));
    private final TextField name = form.add("name", Fields.text(Say.it("identity.accounts.name")));
    private final ComboBox<Unit> unit;
    private final PasswordField password;

    AccountForm(IdentityRules rules, List<Unit> units, Unit first) {
        unit = form.wide("unit", Fields.unit(Say.it("identity.accounts.unit"), units));
        password = form.wide("password", Fields.password(Say.it("password.temporary")));
        password.setHelperText(Say.it("password.temporary.hint", rules.passwordLength(), rules.passwordClasses()));
        unit.setValue(first);
        form.require("username", "name", "unit", "password");
    }

    Form form() {
        return form;
    }

    String username() {
        return username.getValue();
    }

    String name() {
        return name.getValue();
    }

    String unit() {
        return unit.getValue().id();
    }

    String password() {
        return password.getValue();
    }
}
