package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.ledger.book.AccountListing;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.PostingListing;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.listing.ListQuery;
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

/** The accounts with what they hold; who keeps a fund books and allots here. */
public final class AccountsView extends ListPage<AccountRow> {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;

    private final transient LedgerScreens screens;

    AccountsView(LedgerScreens screens) {
        super(AccountListing.LIST, screens.lists());
        this.screens = screens;
        key(AccountRow::id);
        tone(kind -> tone(AccountKind.valueOf(kind)));
        options("fund", screens.names.titles());
        linked("person");
        detail(this::drawer);
        List<Fund> kept = screens.funds.kept();
        if (!kept.isEmpty()) {
            actions(
                    Parts.action(Say.of("fund.book"), () -> book(kept)),
                    Parts.primary(Say.of("fund.allot"), () -> allot(kept)));
        }
    }

    static Tone tone(AccountKind kind) {
        return switch (kind) {
            case SOURCE, FUND -> Tone.BUSY;
            case ALLOTMENT, STORE -> Tone.WAIT;
            case PERSON, PAYEE -> Tone.DONE;
        };
    }

    private DetailDrawer drawer(AccountRow row) {
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(Say.of("ledger.accounts.kind." + row.kind()), tone(row.kind())))
                .fact(Say.of("ledger.accounts.balance"), row.balanceWords())
                .fact(Say.of("field.fund"), screens.names.title(row.fund()))
                .fact(Say.of("ledger.accounts.unitName"), row.unitName());
        var latest = screens.listings.page(
                PostingListing.LIST, ListQuery.FIRST.at(0, LATEST).with("account", row.id()));
        Component more = Parts.link("/app/ledger/postings?account=" + row.id(), Say.of("account.statement"));
        drawer.action(Parts.action(Say.of("statement.title"), () -> StatementForm.open(screens, row)));
        return drawer.chapter(Say.of("account.latest"), PostingHistory.of(latest.items()), more);
    }

    private static ComboBox<Fund> fund(List<Fund> funds) {
        ComboBox<Fund> choice = Fields.choice(Say.of("field.fund"), funds, Fund::title);
        choice.setValue(funds.get(0));
        return choice;
    }

    private void book(List<Fund> kept) {
        var form = new Form();
        ComboBox<Fund> fund = form.wide("fund", fund(kept));
        TextField amount = form.add("amount", Fields.text(Say.of("field.amount.yuan")));
        TextField document = form.add("document", Fields.text(Say.of("field.document")));
        form.require("fund", "amount", "document");
        new FormDialog(Say.of("fund.book"), Say.of("fund.book"), form, () -> {
                    var booked = screens.funds.book(fund.getValue().id(), amount.getValue(), document.getValue());
                    Toast.done(Say.of("fund.booked", booked.fund().title(), Formats.money(booked.amount())));
                    refresh();
                })
                .open();
    }

    private void allot(List<Fund> kept) {
        var form = new Form();
        ComboBox<Fund> fund = form.wide("fund", fund(kept));
        ComboBox<Unit> unit = form.wide("unit", Fields.unit(Say.of("field.unit"), screens.funds.receivers()));
        TextField amount = form.add("amount", Fields.text(Say.of("field.amount.yuan")));
        TextField document = form.add("document", Fields.text(Say.of("field.document")));
        form.require("fund", "unit", "amount", "document");
        new FormDialog(Say.of("fund.allot"), Say.of("fund.allot"), form, () -> {
                    var booked = screens.funds.allot(
                            fund.getValue().id(), unit.getValue().id(), amount.getValue(), document.getValue());
                    Toast.done(Say.of(
                            "fund.allotted",
                            booked.fund().title(),
                            unit.getValue().name(),
                            Formats.money(booked.amount())));
                    refresh();
                })
                .open();
    }
}
