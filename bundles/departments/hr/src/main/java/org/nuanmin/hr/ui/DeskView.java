package org.nuanmin.hr.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** The counter: find a person by a few keys or the ID reader, hand out, take the signature, and on to the next. */
public final class DeskView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    private final transient HrScreens screens;
    private final TextField find = Fields.text(Say.of("desk.find"));
    private final Div found = Parts.div("nm-stack");
    private final Div counter = Parts.div("nm-stack");

    DeskView(HrScreens screens) {
        super(Say.of("desk.title"), Say.of("desk.sentence"));
        this.screens = screens;
        actions(Parts.quietLink("/app/hr/receipts", Say.of("hr.receipts")));
        find.setHelperText(Say.of("desk.hint"));
        find.setClearButtonVisible(true);
        find.setWidthFull();
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(300);
        find.addValueChangeListener(event -> search(event.getValue()));
        find.addKeyPressListener(Key.ENTER, event -> first(find.getValue()));
        found.getElement().setAttribute("aria-live", "polite");
        var card = Parts.card(Say.of("desk.card"), null, find, found);
        card.getStyle().set("max-width", "720px");
        counter.getStyle().set("max-width", "720px");
        add(card, counter);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        find.focus();
    }

    private void search(String typed) {
        found.removeAll();
        if (typed.isBlank()) {
            return;
        }
        List<ApplicationRow> rows = rows(typed);
        if (rows.isEmpty()) {
            found.add(new Note(
                    Tone.WAIT,
                    Parts.span("", Say.of("desk.none")),
                    Parts.link("/app/registry/lookup", Say.of("desk.lookup"))));
        }
        Set<String> waiting = waiting(rows);
        rows.forEach(row -> found.add(waiting.contains(row.id()) ? choice(row) : nothingLeft(row)));
    }

    /** Of these, who still gets something: data may be ordered and all else gone. */
    private Set<String> waiting(List<ApplicationRow> rows) {
        List<String> ids = rows.stream().map(ApplicationRow::id).toList();
        return screens.applications.items(ids).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.state().isOpen())
                .map(ItemLine::application)
                .collect(Collectors.toSet());
    }

    private static Component nothingLeft(ApplicationRow row) {
        return new Note(Tone.BUSY, Parts.span("", Say.of("desk.nothing-left", row.name(), row.idNumber())));
    }

    private Button choice(ApplicationRow row) {
        Button choice =
                Parts.quiet(row.name() + " · " + row.idNumber() + " · " + row.enterpriseName(), () -> open(row));
        choice.addClassName("nm-choice");
        return choice;
    }

    /** By parts of the name, initials or last digits; by a full number, as a reader types it. */
    private List<ApplicationRow> rows(String typed) {
        var ready = ListQuery.FIRST.at(0, SHOWN).with("state", "READY");
        String number =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var query = number.matches("[0-9]{17}[0-9X]")
                ? screens.issue.people.find(IdType.RESIDENT_ID, number).map(person -> ready.with("person", person))
                : java.util.Optional.of(ready.with("query", typed.strip()));
        return query.map(asked ->
                        screens.listings.page(ApplicationListing.LIST, asked).items())
                .orElse(List.of());
    }

    private void first(String typed) {
        if (!typed.isBlank()) {
            List<ApplicationRow> rows = rows(typed);
            Set<String> waiting = waiting(rows);
            rows.stream()
                    .filter(row -> waiting.contains(row.id()))
                    .findFirst()
                    .ifPresentOrElse(this::open, () -> search(typed));
        }
    }

    private void open(ApplicationRow row) {
        counter.removeAll();
        found.removeAll();
        var form = new IssueForm(screens, row, receipt -> issued(row, receipt));
        counter.add(Parts.card(
                row.name(),
                null,
                Parts.fact(Say.of("hr.applications.idNumber"), row.idNumber()),
                Parts.fact(Say.of("hr.applications.enterprise"), row.enterpriseName()),
                form));
        form.start();
    }

    private void issued(ApplicationRow row, String receipt) {
        Toast.done(Say.of("receipt.done", row.name()));
        counter.removeAll();
        counter.add(new Note(
                Tone.DONE,
                Parts.span("", Say.of("receipt.done", row.name())),
                PrintLinks.receipt(receipt),
                Parts.link("/app/hr/receipts?receipt=" + receipt, Say.of("receipt.look"))));
        find.clear();
        find.focus();
    }
}
