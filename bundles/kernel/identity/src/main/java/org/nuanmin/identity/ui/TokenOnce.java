package org.nuanmin.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.identity.session.NewToken;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;

/** A new token, shown this once. */
final class TokenOnce extends Dialog {
    private static final long serialVersionUID = 1L;

    TokenOnce(NewToken token) {
        setHeaderTitle(Say.it("token.once"));
        setWidth("560px");
        setMaxWidth("calc(100vw - 24px)");
        var text = new TextField(Say.it("token.text"));
        text.setValue(token.token());
        text.setReadOnly(true);
        text.setWidthFull();
        text.setAutoselect(true);
        add(text, Parts.span("", Say.it("token.once.sentence", Formats.time(token.expiresAt()))));
        getFooter().add(Parts.primary(Say.it("token.noted"), this::close));
        setCloseOnOutsideClick(false);
    }
}
