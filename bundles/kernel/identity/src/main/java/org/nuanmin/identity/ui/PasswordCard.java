package org.nuanmin.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.session.OwnAccount;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;

/** Changes one's own password; afterwards one signs in again, everywhere. */
final class PasswordCard extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;
    private final Form form = new Form();
    private final PasswordField current = form.wide("current", Fields.password(Say.it("password.now")));
    private final PasswordField wanted = form.add("password", Fields.password(Say.it("password.new")));
    private final PasswordField again = form.add("again", Fields.password(Say.it("password.again")));

    PasswordCard(IdentityRules rules, OwnAccount account) {
        this.account = account;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setHelperText(Say.it("password.hint", rules.passwordLength(), rules.passwordClasses()));
        form.require("current", "password", "again");
    }

    @Override
    protected Section initContent() {
        Section card = Parts.card(Say.it("my.password"), null);
        if (account.hasTemporaryPassword()) {
            card.add(new Note(Tone.WAIT, Say.it("password.must-change")));
        }
        card.add(form, Parts.primary(Say.it("password.change"), this::change));
        return card;
    }

    private void change() {
        if (form.run(this::save)) {
            UI.getCurrent().getPage().setLocation("/");
        }
    }

    private void save() {
        if (!wanted.getValue().equals(again.getValue())) {
            throw IdentityTexts.refused("again", "password.differs");
        }
        String address = Request.current().map(Request::address).orElse("");
        account.changePassword(current.getValue(), wanted.getValue(), address);
    }
}
