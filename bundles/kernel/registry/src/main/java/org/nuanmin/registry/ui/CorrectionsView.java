package org.nuanmin.registry.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.person.CorrectionListing;
import org.nuanmin.registry.person.CorrectionRow;
import org.nuanmin.registry.person.PersonListing;
import org.nuanmin.registry.person.PersonRow;
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

/** What people asked to have put right, answered by another hand than the one that wrote it down. */
public final class CorrectionsView extends ListPage<CorrectionRow> {
    private static final long serialVersionUID = 1L;

    private final transient RegistryScreens screens;

    CorrectionsView(RegistryScreens screens) {
        super(CorrectionListing.LIST, screens.lists());
        this.screens = screens;
        key(CorrectionRow::id);
        tone(CorrectionsView::tone);
        named("person", id -> screens.listings.one(PersonListing.LIST, id).map(PersonRow::name));
        detail(this::drawer);
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "OPEN" -> Tone.WAIT;
            case "REFUSED" -> Tone.STOP;
            case "DONE" -> Tone.DONE;
            default -> Tone.IDLE;
        };
    }

    private DetailDrawer drawer(CorrectionRow row) {
        var drawer = new DetailDrawer(row.personName())
                .badge(new Badge(Say.of("registry.corrections.state." + row.state()), tone(row.state())))
                .fact(Say.of("registry.corrections.field"), Say.of("registry.corrections.field." + row.field()))
                .fact(Say.of("registry.corrections.wish"), row.wish())
                .fact(Say.of("correction.reason"), row.reason())
                .fact(Say.of("registry.corrections.unitName"), row.unitName())
                .fact(Say.of("registry.corrections.askedAt"), Formats.longTime(row.askedAt()))
                .fact(Say.of("correction.asked-by"), row.askedName());
        if (row.answeredAt() != null) {
            return drawer.fact(Say.of("correction.answered-at"), Formats.longTime(row.answeredAt()))
                    .fact(Say.of("correction.answered-by"), row.answeredName())
                    .fact(Say.of("field.answer"), row.answer());
        }
        boolean own = row.askedBy().equals(screens.identity.user().id());
        if (!own && screens.identity.may(RegistryPermissions.CORRECTION_ANSWER, row.unit())) {
            drawer.action(Parts.refusing(Say.of("correction.refuse"), () -> answer(row, false)))
                    .action(Parts.primary(Say.of("correction.accept"), () -> answer(row, true)));
        }
        return drawer;
    }

    private void answer(CorrectionRow row, boolean accepted) {
        var form = new Form();
        TextArea answer = form.wide("answer", Fields.note(Say.of("field.answer")));
        if (!accepted) {
            form.require("answer");
        }
        String verb = Say.of(accepted ? "correction.accept" : "correction.refuse");
        new FormDialog(row.personName(), verb, form, () -> {
                    screens.corrections.answer(row.id(), accepted, answer.getValue());
                    Toast.done(Say.of("correction.is-answered"));
                    refresh();
                })
                .open();
    }
}
