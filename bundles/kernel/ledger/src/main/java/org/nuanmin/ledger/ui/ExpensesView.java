package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.expense.ExpenseListing;
import org.nuanmin.ledger.expense.ExpenseRow;
import org.nuanmin.ledger.expense.ExpenseState;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** 支出单: filed by the street, paid or refused by another hand. */
public final class ExpensesView extends ListPage<ExpenseRow> {
    private static final long serialVersionUID = 1L;

    private final transient LedgerScreens screens;

    ExpensesView(LedgerScreens screens) {
        super(ExpenseListing.LIST, screens.lists());
        this.screens = screens;
        key(ExpenseRow::id);
        tone(state -> tone(ExpenseState.valueOf(state)));
        detail(this::drawer);
        if (screens.identity.may(LedgerPermissions.EXPENSE_FILE)
                && !screens.expenses.funds().isEmpty()) {
            actions(Parts.primary(Say.of("expense.file"), this::file));
        }
    }

    private static Tone tone(ExpenseState state) {
        return switch (state) {
            case COMMITTED -> Tone.WAIT;
            case PAID -> Tone.DONE;
            case REFUSED -> Tone.STOP;
        };
    }

    private DetailDrawer drawer(ExpenseRow row) {
        var drawer = new DetailDrawer(row.payee())
                .badge(new Badge(Say.of("ledger.expenses.state." + row.state()), tone(row.state())))
                .fact(Say.of("ledger.expenses.amount"), Formats.money(row.amount()) + " " + Move.MONEY)
                .fact(Say.of("field.fund"), screens.names.title(row.fund()))
                .fact(Say.of("ledger.expenses.category"), row.category())
                .fact(Say.of("ledger.expenses.invoice"), row.invoice())
                .fact(Say.of("ledger.expenses.unitName"), row.unitName())
                .fact(Say.of("ledger.expenses.filedAt"), Formats.time(row.filedAt()) + " · " + row.filedBy());
        if (!row.decidedBy().isEmpty()) {
            drawer.fact(Say.of("expense.decidedBy"), Formats.time(row.decidedAt()) + " · " + row.decidedBy());
        }
        if (!row.reason().isEmpty()) {
            drawer.fact(Say.of("field.reason"), row.reason());
        }
        if (row.state() == ExpenseState.COMMITTED
                && screens.identity.may(LedgerPermissions.EXPENSE_PAY, row.unit())
                && !row.filedById().equals(screens.identity.user().id())) {
            drawer.action(Parts.refusing(Say.of("expense.refuse"), () -> refuse(row)));
            drawer.action(Parts.primary(Say.of("expense.pay"), () -> {
                screens.expenses.pay(row.id());
                Toast.done(Say.of("expense.paid", row.payee(), Formats.money(row.amount())));
                refresh();
            }));
        }
        return drawer;
    }

    private void refuse(ExpenseRow row) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("reason");
        new FormDialog(row.payee(), Say.of("expense.refuse"), form, () -> {
                    screens.expenses.refuse(row.id(), why.getValue());
                    Toast.done(Say.of("expense.refused", row.payee()));
                    refresh();
                })
                .open();
    }

    private void file() {
        var form = new Form();
        List<Fund> funds = screens.expenses.funds();
        ComboBox<Fund> fund = form.wide("fund", Fields.choice(Say.of("field.fund"), funds, Fund::title));
        ComboBox<String> category = form.add(
                "category",
                Fields.choice(Say.of("expense.field.category"), funds.get(0).categories(), each -> each));
        fund.addValueChangeListener(change -> category.setItems(
                change.getValue() == null ? List.of() : change.getValue().categories()));
        fund.setValue(funds.get(0));
        List<Unit> own = screens.units.where(LedgerPermissions.EXPENSE_FILE).stream()
                .filter(screens.funds.receivers()::contains)
                .toList();
        ComboBox<Unit> unit = form.add("unit", Fields.unit(Say.of("field.unit"), own));
        if (own.size() == 1) {
            unit.setValue(own.get(0));
        }
        TextField amount = form.add("amount", Fields.text(Say.of("field.amount.yuan")));
        TextField invoice = form.add("invoice", Fields.text(Say.of("expense.field.invoice")));
        TextField payee = form.wide("payee", Fields.text(Say.of("expense.field.payee")));
        form.require("fund", "category", "unit", "amount", "invoice", "payee");
        new FormDialog(Say.of("expense.file"), Say.of("expense.file"), form, () -> {
                    screens.expenses.file(new ExpenseDesk.Wish(
                            fund.getValue().id(),
                            unit.getValue().id(),
                            amount.getValue(),
                            category.getValue(),
                            payee.getValue(),
                            invoice.getValue()));
                    Toast.done(Say.of("expense.filed", payee.getValue()));
                    refresh();
                })
                .open();
    }
}
