package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.session.Conditions;

/** What everybody must know of the portal while it lasts; follows it live, and takes no room while all is well. */
final class ConditionStrip extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Conditions conditions;
    private transient List<Condition> shown = List.of();

    ConditionStrip(Conditions conditions) {
        this.conditions = conditions;
        addClassName("nm-conditions");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        show();
        var listening = conditions.listen(() -> ui.access(this::show));
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    /** Only when something changed: an alert that is put there again would be read out again. */
    private void show() {
        var now = conditions.forReader();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            now.forEach(condition -> add(new Note(tone(condition.severity()), Words.say(condition.words()))));
        }
    }

    private static Tone tone(Condition.Severity severity) {
        return switch (severity) {
            case NOTICE -> Tone.BUSY;
            case WARNING -> Tone.WAIT;
            case DANGER -> Tone.STOP;
        };
    }
}
