package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.book.AccountListing;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.PostingListing;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.ledger.trail.Trail;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

/** What moved, and for what was handed out its whole way from the source. */
public final class PostingsView extends ListPage<PostingRow> {
    private static final long serialVersionUID = 1L;

    private final transient LedgerScreens screens;

    PostingsView(LedgerScreens screens) {
        super(PostingListing.LIST, screens.lists());
        this.screens = screens;
        key(PostingRow::id);
        tone(kind -> tone(Document.Kind.valueOf(kind)));
        named("campaign", screens.campaigns::name);
        named("account", id -> screens.listings.one(AccountListing.LIST, id).map(AccountRow::name));
        linked("object", "document");
        detail(this::drawer);
    }

    private static Tone tone(Document.Kind kind) {
        return switch (kind) {
            case BOOKING, ALLOTMENT, GOODS_IN, TRANSFER -> Tone.BUSY;
            case COMMITMENT, STOCKTAKE -> Tone.WAIT;
            case PAYMENT, HAND_OUT -> Tone.DONE;
            case REVERSAL -> Tone.STOP;
        };
    }

    private DetailDrawer drawer(PostingRow row) {
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(
                        Say.of("ledger.postings.documentKind." + row.documentKind()), tone(row.documentKind())))
                .fact(Say.of("ledger.postings.amount"), row.amountWords())
                .fact(Say.of("ledger.accounts.kind"), Say.of("ledger.accounts.kind." + row.kind()))
                .fact(Say.of("field.fund"), screens.names.title(row.fund()));
        takeBack(drawer, row);
        if (row.documentKind() == Document.Kind.HAND_OUT && screens.identity.may(LedgerPermissions.TRAIL_READ)) {
            Trail trail = screens.trails.of(row.object());
            drawer.chapter(Say.of("trail.way"), way(trail));
            drawer.chapter(Say.of("trail.documents"), PostingHistory.of(given(trail), this::opens));
        }
        Stream.of(row.object(), row.document())
                .flatMap(behind -> screens.proofs.of(behind).stream())
                .forEach(proof -> drawer.chapter(Words.say(proof.title()), ProofCard.of(proof, screens.proofs)));
        return drawer;
    }

    private boolean opens(PostingRow posting) {
        return screens.identity.may(LedgerPermissions.ACCOUNT_READ, posting.unit());
    }

    /** 冲销, by who may have booked it, once. */
    private void takeBack(DetailDrawer drawer, PostingRow row) {
        if (screens.reversals.may(row.documentKind(), row.fund(), row.unit())
                && screens.books.reversal(row.document()).isEmpty()) {
            drawer.action(Parts.refusing(Say.of("reversal.go"), () -> reverse(row)));
        }
    }

    private void reverse(PostingRow row) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("reason");
        String amount = row.amountWords().replace("-", "");
        new FormDialog(
                        Say.of(
                                "reversal.title",
                                Say.of("ledger.postings.documentKind." + row.documentKind()),
                                row.reference().isEmpty() ? row.reason() : row.reference(),
                                amount),
                        Say.of("reversal.verb", amount),
                        form,
                        () -> {
                            screens.reversals.reverse(row.documentKind(), row.document(), why.getValue());
                            Toast.done(Say.of("reversal.toast", amount));
                            refresh();
                        })
                .open();
    }

    /** From the source to the person. */
    private static Component[] way(Trail trail) {
        return trail.accounts().stream()
                .map(account -> Parts.fact(
                        Say.of("ledger.accounts.kind." + account.kind()),
                        account.name() + " · " + account.balanceWords()))
                .toArray(Component[]::new);
    }

    private static List<PostingRow> given(Trail trail) {
        return trail.postings().stream().filter(posting -> posting.amount() > 0).toList();
    }
}
