package org.nuanmin.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.session.BearerTokens;
import org.nuanmin.identity.session.OwnAccount;
import org.nuanmin.identity.session.OwnToken;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;

/** One's own account: password, and the tokens for programs. */
public final class MyAccountView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient BearerTokens tokens;
    private final Div list = new Div();

    MyAccountView(IdentityRules rules, OwnAccount account, BearerTokens tokens) {
        super(Say.it("my"), Say.it("my.sentence"));
        this.tokens = tokens;
        add(new PasswordCard(rules, account));
        add(Parts.card(Say.it("my.tokens"), Parts.action(Say.it("token.create"), this::create), list));
        show();
    }

    private void show() {
        list.removeAll();
        var own = tokens.own();
        own.forEach(token ->
                list.add(Parts.fact(token.label().isEmpty() ? Say.it("token.nameless") : token.label(), line(token))));
        if (own.isEmpty()) {
            list.add(Parts.span("", Say.it("token.none")));
        }
    }

    private Div line(OwnToken token) {
        String until = Say.it("token.until", Formats.time(token.createdAt()), Formats.time(token.expiresAt()));
        return new Div(Parts.span("", until), Parts.quiet(Say.it("token.end"), () -> end(token)));
    }

    private void end(OwnToken token) {
        Confirm.askDanger(Say.it("token.end"), Say.it("token.end.sentence", token.label()), () -> {
            tokens.end(token.id());
            show();
        });
    }

    private void create() {
        var form = new Form();
        TextField label = form.wide("label", Fields.text(Say.it("token.purpose")));
        label.setHelperText(Say.it("token.purpose.hint"));
        new FormDialog(Say.it("token.create"), Say.it("token.create"), form, () -> {
                    new TokenOnce(tokens.create(label.getValue())).open();
                    show();
                })
                .open();
    }
}
