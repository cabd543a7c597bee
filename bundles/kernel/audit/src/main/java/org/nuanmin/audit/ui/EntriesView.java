package org.nuanmin.audit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.HashSet;
import java.util.List;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.trail.AuditListing;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

/** Who did what, when, from where, and how it ended; each search leaves a trace. */
public final class EntriesView extends ListPage<StoredEntry> {
    private static final long serialVersionUID = 1L;

    private final transient AuditDesk desk;
    private final transient ActionWords words;
    private final transient Units units;

    EntriesView(ListServices services, AuditDesk desk, ActionWords words) {
        super(AuditListing.of(words::user, words::action, words.actions()), services, words::choice);
        this.desk = desk;
        this.words = words;
        this.units = services.units();
        key(stored -> stored.entry().id());
        detail(this::drawer);
        actions(Parts.quietLink("/app/audit/verify", word("audit.verify")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        var filters = new HashSet<>(
                event.getLocation().getQueryParameters().getParameters().keySet());
        filters.removeAll(List.of("sort", "open"));
        desk.searched(filters);
    }

    private DetailDrawer drawer(StoredEntry stored) {
        var entry = stored.entry();
        String result = entry.result().name();
        var drawer = new DetailDrawer(words.action(stored))
                .badge(new Badge(word("audit.result." + result), Tone.of(result)))
                .fact(word("audit.entries.time"), Formats.second(entry.time()))
                .fact(word("audit.entries.user"), words.user(stored))
                .fact(
                        word("audit.entries.unit"),
                        units.find(entry.unit()).map(Unit::name).orElse(""))
                .fact(word("audit.entries.address"), entry.address())
                .fact(
                        word("audit.entries.object"),
                        Parts.span("nm-hash", entry.object().isEmpty() ? "—" : entry.object()))
                .fact(word("audit.entry.sealed"), sealed(stored))
                .fact(word("audit.entry.request"), Parts.span("nm-hash", entry.requestId()))
                .fact(word("audit.entry.id"), Parts.span("nm-hash", entry.id()));
        entry.facts().forEach((key, value) -> drawer.fact(words.fact(key), words.value(key, value)));
        if (!entry.object().isEmpty()) {
            drawer.chapter(
                    word("audit.history"), Parts.link(HistoryView.path(entry.object()), word("audit.entry.history")));
        }
        return drawer;
    }

    private static String sealed(StoredEntry stored) {
        return stored.block() == null
                ? word("audit.entry.open")
                : Words.of(AuditTexts.TEXTS, "audit.entry.block", stored.block(), stored.seq());
    }

    private static String word(String key) {
        return Words.of(AuditTexts.TEXTS, key);
    }
}
