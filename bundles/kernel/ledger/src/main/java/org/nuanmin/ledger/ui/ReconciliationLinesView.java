package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.reconcile.EntryListing;
import org.nuanmin.ledger.reconcile.EntryRow;
import org.nuanmin.ledger.reconcile.EntryState;
import org.nuanmin.ledger.reconcile.EntryStep;
import org.nuanmin.ledger.reconcile.StatementListing;
import org.nuanmin.ledger.reconcile.StatementRow;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** The lines of files that were compared with the books; what differs is settled here, a match undone. */
public final class ReconciliationLinesView extends ListPage<EntryRow> {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/app/ledger/reconciliation-lines?document=";

    private final transient LedgerScreens screens;

    ReconciliationLinesView(LedgerScreens screens) {
        super(EntryListing.LIST, screens.lists());
        this.screens = screens;
        key(EntryRow::id);
        tone(state -> tone(EntryState.valueOf(state)));
        named("statement", id -> screens.listings.one(StatementListing.LIST, id).map(ReconciliationLinesView::called));
        linked("document");
        detail(this::drawer);
        actions(Parts.quietLink("/app/ledger/reconciliations", Say.of("ledger.reconciliations")));
    }

    private static String called(StatementRow row) {
        return row.note().isEmpty()
                ? Say.of("ledger.reconciliations.kind." + row.kind()) + " " + Formats.time(row.takenAt())
                : row.note();
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case MATCHED, SETTLED -> Tone.DONE;
            case DIFFERS -> Tone.STOP;
            case UNKNOWN -> Tone.WAIT;
            case ALREADY, UNDONE -> Tone.IDLE;
        };
    }

    private DetailDrawer drawer(EntryRow row) {
        var drawer = new DetailDrawer(row.reference())
                .badge(new Badge(Say.of("ledger.reconciliation-lines.state." + row.state()), tone(row.state())))
                .fact(Say.of("ledger.reconciliation-lines.amount"), row.amountWords())
                .fact(Say.of("ledger.reconciliation-lines.booked"), row.bookedWords())
                .fact(Say.of("ledger.reconciliation-lines.day"), row.day() == null ? "" : Formats.day(row.day()))
                .fact(Say.of("ledger.reconciliation-lines.kind"), Say.of("ledger.reconciliations.kind." + row.kind()))
                .fact(Say.of("ledger.reconciliation-lines.unitName"), row.unitName())
                .fact(Say.of("ledger.reconciliation-lines.readAt"), Formats.time(row.readAt()))
                .fact(Say.of("statement.hint"), Say.of("statement.hint." + row.state()));
        about(row, drawer);
        List<EntryStep> steps = screens.reconciling.desk.steps(row.id());
        if (!steps.isEmpty()) {
            drawer.chapter(Say.of("statement.history"), history(steps));
        }
        actions(row, drawer);
        return drawer;
    }

    /** The links to what the line is about, where the reader may see it. */
    private static void about(EntryRow row, DetailDrawer drawer) {
        if (row.document() == null) {
            return;
        }
        String postings = "/app/ledger/postings?document=" + row.document();
        if (Parts.opens(postings)) {
            drawer.chapter(Say.of("statement.booked"), Parts.link(postings, Say.of("statement.postings")));
        }
        if (row.state() == EntryState.ALREADY) {
            drawer.chapter(Say.of("statement.before"), Parts.link(LIST + row.document(), Say.of("statement.others")));
        }
    }

    private static History history(List<EntryStep> steps) {
        var history = new History();
        steps.forEach(step -> history.past(
                Formats.time(step.time()),
                Say.of("ledger.reconciliation-lines.state." + step.kind()) + "：" + step.reason(),
                step.by()));
        return history;
    }

    private void actions(EntryRow row, DetailDrawer drawer) {
        if (!screens.identity.may(LedgerPermissions.RECONCILE, row.unit())
                || !screens.identity.may(row.kind().permission(), row.unit())) {
            return;
        }
        switch (row.state()) {
            case MATCHED, SETTLED ->
                drawer.action(Parts.refusing(
                        Say.of("statement.undo"),
                        () -> ask(row, "statement.undo", "statement.undone", screens.reconciling.desk::undo)));
            case DIFFERS, UNKNOWN, ALREADY ->
                drawer.action(Parts.primary(
                        Say.of("statement.settle"),
                        () -> ask(row, "statement.settle", "statement.settled", screens.reconciling.desk::settle)));
            case UNDONE -> Optional.empty();
        }
    }

    private void ask(EntryRow row, String verb, String done, BiConsumer<String, String> deed) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("reason");
        String title = row.reference() + " · " + row.amountWords();
        new FormDialog(title, Say.of(verb), form, () -> {
                    deed.accept(row.id(), why.getValue());
                    Toast.done(Say.of(done, row.reference()));
                    refresh();
                })
                .open();
    }
}
