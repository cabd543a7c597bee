package org.nuanmin.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.nuanmin.identity.grant.GrantRow;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;

/** Someone, a role, a unit. */
final class GrantForm {
    private final Form form = new Form();
    private final ComboBox<User> account;
    private final ComboBox<String> role;
    private final ComboBox<Unit> unit;

    GrantForm(List<User> accounts, List<Unit> units, Unit first) {
        account = form.wide("user", new ComboBox<>(Say.it("identity.grants.username")));
        account.setItems(accounts);
        account.setItemLabelGenerator(user -> user.username() + " · " + user.name());
        role = form.add("role", Fields.choice(Say.it("identity.grants.role"), List.of(GrantRow.ROLES), Say::role));
        unit = form.add("unit", Fields.unit(Say.it("identity.grants.unit"), units));
        unit.setValue(first);
        form.require("user", "role", "unit");
    }

    Form form() {
        return form;
    }

    String account() {
        return account.getValue().id();
    }

    String role() {
        return role.getValue();
    }

    String unit() {
        return unit.getValue().id();
    }
}
