package org.nuanmin.registry.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.enterprise.EnterpriseListing;
import org.nuanmin.registry.enterprise.EnterpriseRow;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** Employers by name or code. */
public final class EnterprisesView extends ListPage<EnterpriseRow> {
    private static final long serialVersionUID = 1L;

    private final transient RegistryScreens screens;

    EnterprisesView(RegistryScreens screens) {
        super(EnterpriseListing.LIST, screens.lists());
        this.screens = screens;
        key(EnterpriseRow::id);
        detail(EnterprisesView::drawer);
        if (screens.identity.may(RegistryPermissions.ENTERPRISE_ADD)) {
            actions(Parts.primary(Say.of("enterprise.register"), this::register));
        }
    }

    private static DetailDrawer drawer(EnterpriseRow row) {
        var drawer = new DetailDrawer(row.name()).fact(Say.of("registry.enterprises.code"), row.code());
        if (row.doubtful()) {
            drawer.chapter(Say.of("enterprise.doubt"), new Note(Tone.WAIT, Parts.span("", Say.of("code.doubtful"))));
        }
        return drawer;
    }

    private void register() {
        var form = new Form();
        TextField name = form.wide("name", Fields.text(Say.of("enterprise.field.name")));
        TextField code = form.wide("code", Fields.text(Say.of("field.code")));
        form.require("name", "code");
        new FormDialog(Say.of("enterprise.register"), Say.of("enterprise.register"), form, () -> {
                    screens.enterprises.register(name.getValue(), code.getValue());
                    Toast.done(Say.of("enterprise.registered", name.getValue()));
                    refresh();
                })
                .open();
    }
}
