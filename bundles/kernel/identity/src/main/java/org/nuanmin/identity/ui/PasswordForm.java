package org.nuanmin.identity.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;

/** A temporary password. */
final class PasswordForm {
    private final Form form = new Form();
    private final PasswordField password = form.wide("password", Fields.password(Say.it("password.temporary")));

    PasswordForm(IdentityRules rules) {
        password.setHelperText(Say.it("password.temporary.hint", rules.passwordLength(), rules.passwordClasses()));
        form.require("password");
    }

    Form form() {
        return form;
    }

    String password() {
        return password.getValue();
    }
}
