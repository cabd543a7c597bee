package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.expense.ExpenseListing;
import org.nuanmin.ledger.expense.ExpenseRow;
import org.nuanmin.ledger.expense.ExpenseState;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.ScanField;
import org.nuanmin.ui.kit.ScanList;
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
        named("campaign", screens.campaigns::name);
        options("fund", screens.names.titles(screens.expenses.funds().stream().map(Fund::id)));
        detail(this::drawer);
        if (screens.identity.may(LedgerPermissions.EXPENSE_FILE)
                && !screens.expenses.funds().isEmpty()) {
            actions(Parts.primary(Say.of("expense.file"), () -> new ExpenseForm(screens).open(this::refresh)));
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
        invoice(drawer, row);
        if (row.reconciledAt() != null) {
            drawer.fact(Say.of("ledger.expenses.reconciled"), Formats.time(row.reconciledAt()));
        }
        if (row.state() == ExpenseState.COMMITTED
                && screens.identity.may(LedgerPermissions.EXPENSE_PAY, row.unit())
                && !row.filedById().equals(screens.identity.user().id())) {
            drawer.action(Parts.refusing(Say.of("expense.refuse"), () -> refuse(row)));
            drawer.action(Parts.primary(Say.of("expense.pay"), () -> pay(row)));
        }
        return drawer;
    }

    private void invoice(DetailDrawer drawer, ExpenseRow row) {
        List<Attachment> scans = row.scans() == 0 ? List.of() : screens.invoices.of(row.id());
        drawer.chapter(
                Say.of("expense.scans"),
                scans.isEmpty()
                        ? new Note(Tone.WAIT, Say.of("expense.no-scan"))
                        : new ScanList(scans, (scan, out) -> screens.invoices.write(row.id(), scan.id(), out)));
        if (row.state() != ExpenseState.REFUSED && screens.identity.may(LedgerPermissions.EXPENSE_FILE, row.unit())) {
            drawer.action(Parts.action(Say.of("expense.attach"), () -> attach(row)));
        }
    }

    private void attach(ExpenseRow row) {
        var form = new Form();
        var scan = form.wide(Attachments.FIELD, new ScanField(Say.of("expense.field.scan")));
        form.require(Attachments.FIELD);
        new FormDialog(row.payee(), Say.of("expense.attach"), form, () -> {
                    screens.invoices.attach(row.id(), scan.fileName(), new ByteArrayInputStream(scan.content()));
                    Toast.done(Say.of("expense.attached", row.payee()));
                    refresh();
                })
                .open();
    }

    private void pay(ExpenseRow row) {
        String amount = Formats.money(row.amount());
        Confirm.ask(
                Say.of("expense.pay.verb", amount),
                Say.of(
                        row.scans() == 0 ? "expense.pay.unseen" : "expense.pay.seen",
                        row.unitName(),
                        row.payee(),
                        amount,
                        row.invoice()),
                () -> {
                    screens.expenses.pay(row.id());
                    Toast.done(Say.of("expense.paid", row.payee(), amount));
                    refresh();
                });
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
}
