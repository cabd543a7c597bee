package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** Takes what a resident asks, at the counter or on the telephone. */
public final class TakeRequestView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String RUNNING = "RUNNING";

    private final transient HrScreens screens;
    private final Form form = new Form();
    private final StationChoice station;
    private final TextArea subject = Fields.lines(Say.of("field.subject"));
    private final TextField contact = Fields.text(Say.of("field.contact"));
    private final Div after = Parts.div("nm-stack");

    TakeRequestView(HrScreens screens) {
        super(Say.of("take.title"), Say.of("take.sentence"));
        this.screens = screens;
        station = new StationChoice(screens, RUNNING);
        subject.setMaxLength(500);
        subject.setMinHeight("120px");
        contact.setHelperText(Say.of("take.contact.hint"));
        form.wide("station", station);
        form.wide("subject", subject);
        form.wide("contact", contact);
        form.require("station", "subject", "contact");
        var take = Parts.primary(Say.of("take.go"), () -> form.run(this::take));
        take.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        var card = Parts.card(Say.of("take.card"), null, form, Parts.div("nm-go", take));
        card.getStyle().set("max-width", "640px");
        add(after, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("station");
        station.choose(wanted.orElse(""), RUNNING);
        subject.focus();
    }

    private void take() {
        StationRow at = station.getValue();
        String id = screens.requests.take(at.id(), subject.getValue(), contact.getValue());
        Toast.done(Say.of("take.done", at.name()));
        after.removeAll();
        after.add(new Note(
                Tone.DONE,
                Parts.span("", Say.of("take.done", at.name())),
                Parts.link("/app/hr/requests?open=" + id, Say.of("take.look"))));
        subject.clear();
        contact.clear();
        subject.focus();
    }
}
