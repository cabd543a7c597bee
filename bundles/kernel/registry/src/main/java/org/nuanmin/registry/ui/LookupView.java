package org.nuanmin.registry.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.registry.person.MinimalCard;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

/** Someone with a document at a counter that is not his own: what he has had, and which unit answers for him. */
public final class LookupView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient RegistryScreens screens;
    private final Form form = new Form();
    private final ComboBox<IdType> idType = PersonForm.idType();
    private final TextField idNumber = Fields.text(Say.of("field.idNumber"));
    private final TextField reason = Fields.text(Say.of("field.reason"));
    private final Div answer = Parts.div("nm-stack");

    LookupView(RegistryScreens screens) {
        super(Say.of("lookup.title"), Say.of("lookup.sentence"));
        this.screens = screens;
        form.add("idType", idType);
        form.add("idNumber", idNumber);
        form.wide("reason", reason);
        form.require("idType", "idNumber", "reason");
        idType.setValue(IdType.RESIDENT_ID);
        reason.setHelperText(Say.of("lookup.recorded"));
        answer.getElement().setAttribute("aria-live", "polite");
        var go = Parts.primary(Say.of("lookup.go"), () -> form.run(this::look));
        go.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        var card = Parts.card(Say.of("lookup.card"), null, form, Parts.div("nm-go", go));
        card.getStyle().set("max-width", "640px");
        answer.getStyle().set("max-width", "640px");
        add(card, answer);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        idNumber.focus();
    }

    private void look() {
        answer.removeAll();
        try {
            show(screens.lookups.lookup(idType.getValue(), idNumber.getValue(), reason.getValue()));
        } catch (NotFound none) {
            answer.add(new Note(Tone.BUSY, Parts.span("", Words.say(none.words()))));
        }
    }

    private void show(MinimalCard card) {
        var shown = Parts.card(card.name(), null, Parts.fact(Say.of("registry.people.unitName"), card.unit()));
        card.items()
                .forEach(item -> shown.add(Parts.fact(
                        Words.say(item.title()),
                        new Badge(
                                Say.of(item.served() ? "lookup.served" : "lookup.open"),
                                item.served() ? Tone.DONE : Tone.WAIT))));
        if (card.items().isEmpty()) {
            shown.add(Parts.span("nm-quiet", Say.of("lookup.nothing")));
        }
        answer.add(shown);
    }
}
