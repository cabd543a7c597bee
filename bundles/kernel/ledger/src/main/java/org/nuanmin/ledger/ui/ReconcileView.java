package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.nuanmin.ledger.reconcile.StatementKind;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.UploadCard;

/** A file to be compared with the books: what kind it is, then the file. */
public final class ReconcileView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient LedgerScreens screens;
    private final Form form = new Form();
    private final ComboBox<StatementKind> kind;
    private final Div place = Parts.div("nm-stack");
    private volatile Map<String, String> chosen = Map.of();

    ReconcileView(LedgerScreens screens) {
        super(Say.of("statement.new"), Say.of("statement.new.sentence"));
        this.screens = screens;
        actions(Parts.quietLink("/app/ledger/reconciliations", Say.of("ledger.reconciliations")));
        List<StatementKind> kinds = screens.reconciling.desk.kinds();
        kind = form.add(
                "kind",
                Fields.choice(
                        Say.of("statement.field.kind"), kinds, each -> Say.of("ledger.reconciliations.kind." + each)));
        TextField note = form.wide("note", Fields.text(Say.of("statement.field.note")));
        note.setHelperText(Say.of("statement.note.hint"));
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.addValueChangeListener(change -> chosen = Map.of("note", change.getValue()));
        kind.addValueChangeListener(change -> show(change.getValue()));
        add(Parts.card(Say.of("statement.which"), null, form), place);
        kinds.stream().findFirst().ifPresent(kind::setValue);
    }

    private void show(StatementKind which) {
        place.removeAll();
        if (which != null) {
            place.add(
                    Parts.span("nm-card-note", Say.of("statement.columns." + which.word())),
                    new UploadCard(screens.reconciling.imports, which.sheet(), () -> chosen, form).onEnd(this::ended));
        }
    }

    private void ended(Job job) {
        place.add(Parts.linkButton("/app/ledger/reconciliations?open=" + job.id(), Say.of("statement.see")));
    }
}
