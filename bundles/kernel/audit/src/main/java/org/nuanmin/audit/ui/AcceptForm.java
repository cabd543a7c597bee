package org.nuanmin.audit.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Words;

/** Asks why the chain differs from what was noted, and accepts it. */
final class AcceptForm {
    private AcceptForm() {}

    static void open(AuditDesk desk, Runnable done) {
        Form form = new Form();
        TextField reason = form.wide("reason", new TextField(word("field.reason")));
        reason.setHelperText(word("audit.accept.hint"));
        form.require("reason");
        new FormDialog(word("audit.accept"), word("audit.accept.verb"), form, () -> {
                    desk.accept(reason.getValue());
                    done.run();
                    Toast.done(word("audit.accept.done"));
                })
                .open();
    }

    private static String word(String key) {
        return Words.of(AuditTexts.TEXTS, key);
    }
}
