package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Problems;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.shell.session.Conditions;
import org.nuanmin.ui.shell.session.Kernel;

/** The first start: each of the three administrators turns the code he was given into his account. */
public class SetupView extends Main {
    private static final long serialVersionUID = 1L;

    private final transient Kernel kernel;
    private final Form form = new Form();
    private final TextField code = form.wide("code", Fields.text(Say.of("setup.code")));
    private final TextField username = form.add("username", Fields.text(Say.of("username")));
    private final TextField name = form.add("name", Fields.text(Say.of("setup.name")));
    private final PasswordField password = form.wide("password", Fields.password(Say.of("password")));

    SetupView(Kernel kernel, Conditions conditions) {
        this.kernel = kernel;
        addClassName("nm-login");
        form.require("code", "username", "name", "password");
        password.setHelperText(Say.of("setup.password.hint"));
        var box = kernel.setup().missing().isEmpty()
                ? Parts.div(
                        "nm-login-box nm-setup",
                        new Empty(
                                com.vaadin.flow.component.icon.VaadinIcon.CHECK,
                                Say.of("setup.done"),
                                Say.of("setup.done.hint"),
                                Parts.linkButton("/", Say.of("sign-in"))))
                : Parts.div(
                        "nm-login-box nm-setup",
                        new H2(Say.of("setup")),
                        new Paragraph(Say.of("setup.sentence")),
                        form,
                        Parts.primary(Say.of("setup.go"), this::go),
                        Parts.link("/", Say.of("setup.later")));
        add(
                Cover.of(kernel),
                Parts.div(
                        "nm-login-side",
                        Parts.div("nm-login-language", Language.button()),
                        new ConditionStrip(conditions),
                        box));
    }

    private void go() {
        String address = Request.current().map(Request::address).orElse("");
        try {
            boolean made = form.run(() -> kernel.setup()
                    .administrator(
                            code.getValue().strip(),
                            username.getValue().strip(),
                            name.getValue().strip(),
                            password.getValue(),
                            address));
            if (made) {
                UI.getCurrent().getPage().setLocation("/");
            }
        } catch (SignInRefused tooMany) {
            Toast.problem(Problems.words(tooMany));
        }
    }
}
