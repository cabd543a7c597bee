package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.reconcile.EntryState;
import org.nuanmin.ledger.reconcile.StatementListing;
import org.nuanmin.ledger.reconcile.StatementRow;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.JobCard;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

/** 对账: the files that were compared with the books, and what became of their lines. */
public final class ReconciliationsView extends ListPage<StatementRow> {
    private static final long serialVersionUID = 1L;
    private static final String LINES = "/app/ledger/reconciliation-lines?statement=";

    private final transient LedgerScreens screens;

    ReconciliationsView(LedgerScreens screens) {
        super(StatementListing.LIST, screens.lists());
        this.screens = screens;
        key(StatementRow::id);
        tone(kind -> Tone.BUSY);
        detail(this::drawer);
        actions(unreconciled().toArray(Component[]::new));
        if (screens.identity.may(LedgerPermissions.RECONCILE)) {
            actions(Parts.linkButton("/app/ledger/reconciliations/new", Say.of("statement.new")));
        }
    }

    /** What no line stands for yet, where the reader may see it. */
    private static List<Component> unreconciled() {
        List<Component> links = new ArrayList<>();
        left("/app/hr/receipts?reconciled=NO", "statement.receipts-left", links);
        left("/app/ledger/expenses?reconciled=NO", "statement.expenses-left", links);
        return links;
    }

    private static void left(String path, String words, List<Component> links) {
        if (Parts.opens(path)) {
            links.add(Parts.quietLink(path, Say.of(words)));
        }
    }

    private DetailDrawer drawer(StatementRow row) {
        String kind = Say.of("ledger.reconciliations.kind." + row.kind());
        var drawer = new DetailDrawer(row.note().isEmpty() ? kind : row.note())
                .badge(badge(row.open()))
                .fact(Say.of("ledger.reconciliations.kind"), kind)
                .fact(Say.of("ledger.reconciliations.takenAt"), Formats.time(row.takenAt()) + " · " + row.by())
                .fact(Say.of("ledger.reconciliations.unitName"), row.unitName())
                .fact(Say.of("ledger.reconciliations.entries"), Formats.number(row.entries()));
        screens.reconciling
                .files
                .progress(row, Words.locale())
                .ifPresent(job -> drawer.fact(Say.of("statement.job"), progress(job)));
        Map<EntryState, Long> counts = screens.reconciling.desk.counts(row.id());
        Component[] states = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> Parts.fact(
                        Say.of("ledger.reconciliation-lines.state." + each.getKey()),
                        Parts.link(LINES + row.id() + "&state=" + each.getKey(), Formats.number(each.getValue()))))
                .toArray(Component[]::new);
        return drawer.chapter(Say.of("statement.counts"), states)
                .chapter(Say.of("statement.lines"), Parts.link(LINES + row.id(), Say.of("statement.all-lines")));
    }

    private static String progress(Job job) {
        return Stream.of(
                        JobCard.state(job),
                        job.rejected() == 0 ? "" : Say.of("statement.unread", Formats.number(job.rejected())),
                        job.failure() == null ? "" : job.failure())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Badge badge(long open) {
        return open == 0
                ? new Badge(Say.of("statement.nothing-open"), Tone.DONE)
                : new Badge(Say.of("statement.open", Formats.number(open)), Tone.WAIT);
    }
}
