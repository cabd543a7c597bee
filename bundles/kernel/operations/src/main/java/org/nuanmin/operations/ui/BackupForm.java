package org.nuanmin.operations.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.operations.backup.BackupDesk;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Toast;

/** Asks for a folder on the server and copies the database there. */
final class BackupForm {
    private BackupForm() {}

    static void open(BackupDesk desk) {
        Form form = new Form();
        TextField directory = form.wide("directory", new TextField(ModulesView.words("backup.directory")));
        directory.setHelperText(ModulesView.words("backup.directory.hint"));
        form.require("directory");
        new FormDialog(
                        ModulesView.words("backup.make"),
                        ModulesView.words("backup.verb"),
                        form,
                        () -> Toast.done(ModulesView.words(
                                "backup.done", desk.make(directory.getValue().trim()))))
                .open();
    }
}
