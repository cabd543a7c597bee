package org.nuanmin.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;

/** What happened to one thing, newest first. */
public final class HistoryView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String OBJECT = "object";

    private final transient AuditDesk desk;
    private final transient ActionWords words;
    private final Div body = Parts.div("nm-page-body");

    HistoryView(AuditDesk desk, ActionWords words) {
        super(word("audit.history"), "");
        this.desk = desk;
        this.words = words;
        add(body);
        actions(Parts.quietLink("/app/audit/entries", word("audit.entries")));
    }

    static String path(String object) {
        return "/app/audit/history?" + QueryParameters.of(OBJECT, object).getQueryString();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String object = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OBJECT)
                .orElse("");
        var entries = object.isBlank() ? List.<StoredEntry>of() : desk.history(object);
        body.removeAll();
        if (entries.isEmpty()) {
            sentence("");
            body.add(new Empty(VaadinIcon.LIST_OL, word("audit.history.none"), word("audit.history.unknown")));
            return;
        }
        sentence(Words.of(AuditTexts.TEXTS, "audit.history.context", object));
        var history = new History();
        entries.forEach(stored -> step(history, stored));
        body.add(Parts.card(object, null, history));
    }

    private void step(History history, StoredEntry stored) {
        String at = Formats.second(stored.entry().time());
        String who = words.user(stored);
        if (stored.entry().result() == Result.DONE) {
            history.past(at, words.action(stored), who);
        } else {
            String result = word("audit.result." + stored.entry().result().name());
            history.back(at, words.action(stored) + " · " + result, who);
        }
    }

    private static String word(String key) {
        return Words.of(AuditTexts.TEXTS, key);
    }
}
