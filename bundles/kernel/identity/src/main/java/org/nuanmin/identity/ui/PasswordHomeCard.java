package org.nuanmin.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.session.OwnAccount;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.spi.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who has a temporary password may do nothing but change it, and is told so first. */
@org.osgi.service.component.annotations.Component
public final class PasswordHomeCard implements HomeCard {
    private final OwnAccount account;

    @Activate
    public PasswordHomeCard(@Reference OwnAccount account) {
        this.account = account;
    }

    @Override
    public String permission() {
        return IdentityPermissions.ACCOUNT_OWN;
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public Component create() {
        if (!account.hasTemporaryPassword()) {
            var nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        var link = Parts.linkButton("/app/identity/me", Say.it("password.change"));
        return new Note(Tone.WAIT, Parts.span("", Say.it("password.must-change")), link);
    }
}
