package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.AbstractLogin.LoginEvent;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.VaadinServletRequest;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Problems;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.shell.session.Conditions;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.shell.session.SignedIn;

/** Signing in, at / and wherever an unsigned visitor lands; afterwards the same address shows what he wanted. */
public class SignInView extends Main implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient Kernel kernel;
    private final transient SignedIn signedIn;
    private final LoginForm form = new LoginForm();
    private final Div notes = Parts.div("nm-login-notes");

    SignInView(Kernel kernel, SignedIn signedIn, Conditions conditions) {
        this.kernel = kernel;
        this.signedIn = signedIn;
        addClassName("nm-login");
        form.setI18n(words("", ""));
        form.setForgotPasswordButtonVisible(false);
        form.addLoginListener(this::signIn);
        Div foot = Parts.div("nm-login-foot", Parts.span("", Say.of("sign-in.foot")), Parts.span("", idle()));
        add(
                Cover.of(kernel),
                Parts.div(
                        "nm-login-side",
                        Parts.div("nm-login-language", Language.button()),
                        Parts.div("nm-login-box", new ConditionStrip(conditions), notes, form, foot)));
    }

    private String idle() {
        return Say.of("sign-in.idle", Formats.length(kernel.signIn().idle()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (kernel.setupNow().filter(setup -> !setup.missing().isEmpty()).isPresent()) {
            notes.add(new Note(
                    Tone.WAIT,
                    Parts.span("", Say.of("sign-in.setup")),
                    Parts.link("/setup", Say.of("sign-in.setup.go"))));
        }
        getElement()
                .executeJs("const e = sessionStorage.getItem('nm-ended'); sessionStorage.removeItem('nm-ended');"
                        + " return e || ''")
                .then(String.class, ended -> {
                    if (ended.equals("idle")) {
                        notes.add(new Note(Tone.BUSY, Say.of("sign-in.ended")));
                    }
                });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocationChangeEvent().getUI().getPage().setTitle(Say.of("sign-in") + " · " + Say.of("brand"));
    }

    private void signIn(LoginEvent event) {
        String address = Request.current().map(Request::address).orElse("");
        try {
            User user = kernel.signIn().password(event.getUsername().strip(), event.getPassword(), address);
            signedIn.begin(VaadinServletRequest.getCurrent().getHttpServletRequest(), user);
            getUI().ifPresent(ui -> ui.getPage().reload());
        } catch (RuntimeException refused) {
            // whatever it is: without an error the form would take no second attempt
            form.setI18n(words(Say.of("sign-in.refused"), Problems.words(refused)));
            form.setError(true);
        }
    }

    private static LoginI18n words(String errorTitle, String error) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(Say.of("sign-in"));
        words.getForm().setUsername(Say.of("username"));
        words.getForm().setPassword(Say.of("password"));
        words.getForm().setSubmit(Say.of("sign-in"));
        words.getErrorMessage().setTitle(errorTitle);
        words.getErrorMessage().setMessage(error);
        words.getErrorMessage().setUsername(Say.of("username.missing"));
        words.getErrorMessage().setPassword(Say.of("password.missing"));
        return words;
    }
}
