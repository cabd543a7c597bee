package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.ScanField;
import org.nuanmin.ui.kit.Toast;

/** A 支出单 to be filed, with a photo or scan of its invoice where there is one at hand. */
final class ExpenseForm {
    private final LedgerScreens screens;
    private final Form form = new Form();
    private final ComboBox<Fund> fund;
    private final ComboBox<String> category;
    private final ComboBox<Unit> unit;
    private final TextField amount;
    private final TextField invoice;
    private final TextField payee;
    private final ScanField scan = new ScanField(Say.of("expense.field.scan"));

    ExpenseForm(LedgerScreens screens) {
        this.screens = screens;
        List<Fund> funds = screens.expenses.funds();
        fund = form.wide("fund", Fields.choice(Say.of("field.fund"), funds, Fund::title));
        category = form.add(
                "category",
                Fields.choice(Say.of("expense.field.category"), funds.get(0).categories(), each -> each));
        fund.addValueChangeListener(change -> category.setItems(
                change.getValue() == null ? List.of() : change.getValue().categories()));
        fund.setValue(funds.get(0));
        List<Unit> own = screens.units.where(LedgerPermissions.EXPENSE_FILE).stream()
                .filter(screens.funds.receivers()::contains)
                .toList();
        unit = form.add("unit", Fields.unit(Say.of("field.unit"), own));
        if (own.size() == 1) {
            unit.setValue(own.get(0));
        }
        amount = form.add("amount", Fields.text(Say.of("field.amount.yuan")));
        invoice = form.add("invoice", Fields.text(Say.of("expense.field.invoice")));
        payee = form.wide("payee", Fields.text(Say.of("expense.field.payee")));
        scan.setHelperText(Say.of("expense.scan.hint"));
        form.wide(Attachments.FIELD, scan);
        form.require("fund", "category", "unit", "amount", "invoice", "payee");
    }

    void open(Runnable filed) {
        new FormDialog(Say.of("expense.file"), Say.of("expense.file"), form, () -> {
                    file();
                    Toast.done(Say.of("expense.filed", payee.getValue()));
                    filed.run();
                })
                .open();
    }

    private void file() {
        var wish = new ExpenseDesk.Wish(
                fund.getValue().id(),
                unit.getValue().id(),
                amount.getValue(),
                category.getValue(),
                payee.getValue(),
                invoice.getValue());
        if (scan.isEmpty()) {
            screens.expenses.file(wish);
        } else {
            screens.invoices.file(wish, scan.fileName(), new ByteArrayInputStream(scan.content()));
        }
    }
}
