package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.ledger.statement.Statement;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.PrintSheet;
import org.nuanmin.ui.kit.Words;

/** 对账单 on A4: opening balance, postings with the balance after each, sums, closing balance. */
public final class StatementPrintView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int NOTES = 16;

    private final transient LedgerScreens screens;

    StatementPrintView(LedgerScreens screens) {
        this.screens = screens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = event.getLocation().getQueryParameters();
        String account = address.getSingleParameter("account").orElse("").strip();
        try {
            add(sheet(screens.statements.of(
                    account,
                    address.getSingleParameter("from").orElse(null),
                    address.getSingleParameter("to").orElse(null))));
        } catch (RuleBroken refused) {
            var page = new Page(Say.of("statement.title"), "");
            page.add(new Empty(
                    VaadinIcon.PRINT,
                    Words.say(refused.words()),
                    Say.of("statement.again"),
                    Parts.linkButton("/app/ledger/accounts", Say.of("ledger.accounts"))));
            add(page);
        }
    }

    private PrintSheet sheet(Statement statement) {
        var account = statement.account();
        var sheet = new PrintSheet(
                        Say.of("statement.title"),
                        List.of(
                                Say.of(
                                        "statement.campaign",
                                        screens.campaigns.current().name()),
                                Say.of("statement.account", account.name()),
                                Say.of("statement.unit", account.unitName()),
                                Say.of("statement.days", statement.from(), statement.to()),
                                Say.of("statement.measure", account.measure())),
                        List.of(
                                column("statement.day", 23, false),
                                column("ledger.postings.documentKind", 19, false),
                                column("statement.words", 0, false),
                                column("statement.received", 28, true),
                                column("statement.given", 28, true),
                                column("ledger.accounts.balance", 32, true)))
                .totals(List.of(
                        "",
                        "",
                        Say.of("statement.sum", statement.lines().size()),
                        account.plain(statement.received()),
                        account.plain(statement.given()),
                        account.plain(statement.closing())))
                .signatures(List.of(
                        Say.of("statement.sign.maker"),
                        Say.of("statement.sign.checker"),
                        Say.of("statement.sign.date")));
        sheet.below(NOTES, notes(statement));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                statement.from().toString(),
                "",
                Say.of("statement.opening"),
                "",
                "",
                account.plain(statement.opening())));
        statement.lines().forEach(line -> rows.add(row(statement, line)));
        return sheet.rows(rows, screens.identity.user().name(), Formats.time(screens.clocks.business()));
    }

    private static List<String> row(Statement statement, Statement.Line line) {
        var account = statement.account();
        PostingRow posting = line.posting();
        long amount = posting.amount();
        return List.of(
                LocalDate.ofInstant(posting.bookedAt(), Clocks.ZONE).toString(),
                Say.of("ledger.postings.documentKind." + posting.documentKind()),
                words(posting),
                amount > 0 ? account.plain(amount) : "",
                amount < 0 ? account.plain(-amount) : "",
                account.plain(line.balance()));
    }

    /** The paper's number, why it was taken back, and by whom. */
    private static String words(PostingRow posting) {
        List<String> words = new ArrayList<>(List.of(posting.reference(), posting.reason(), posting.by()));
        words.removeIf(String::isEmpty);
        return String.join(" · ", words);
    }

    private static UnorderedList notes(Statement statement) {
        var notes = new UnorderedList();
        notes.addClassName("nm-sheet-notes");
        long closing = statement.closing();
        String words = statement.account().words(closing);
        boolean money = statement.account().measure().equals(Move.MONEY) && closing >= 0;
        notes.add(new ListItem(
                money
                        ? Say.of("statement.closing.capitals", words, Formats.capitals(closing))
                        : Say.of("statement.closing", words)));
        return notes;
    }

    private static PrintSheet.Column column(String key, int mm, boolean figures) {
        return new PrintSheet.Column(Say.of(key), mm, figures);
    }
}
