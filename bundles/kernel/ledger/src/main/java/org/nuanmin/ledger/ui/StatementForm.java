package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;

/** The days of a statement; then it opens. */
final class StatementForm {
    private StatementForm() {}

    static void open(LedgerScreens screens, AccountRow account) {
        var usual = screens.statements.usual();
        var form = new Form();
        DatePicker from = form.add("from", Fields.day(Say.of("statement.field.from")));
        DatePicker to = form.add("to", Fields.day(Say.of("statement.field.to")));
        from.setValue(usual.from());
        to.setValue(usual.to());
        form.require("from", "to");
        new FormDialog(account.name(), Say.of("statement.go"), form, () -> {
                    // refused here, beside its field, rather than on the sheet
                    screens.statements.of(
                            account.id(),
                            from.getValue().toString(),
                            to.getValue().toString());
                    var days = Map.of(
                            "account", account.id(),
                            "from", from.getValue().toString(),
                            "to", to.getValue().toString());
                    UI.getCurrent().navigate("app/ledger/accounts/print", QueryParameters.simple(days));
                })
                .open();
    }
}
