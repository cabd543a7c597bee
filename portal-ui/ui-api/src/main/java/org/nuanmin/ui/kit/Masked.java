package org.nuanmin.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;

/** A value that is shown masked; who may, sees it in clear for a reason, and is told that this was recorded. */
public final class Masked extends Div {
    private static final long serialVersionUID = 1L;

    private final Span shown;

    /** For who may not see more. */
    public Masked(String masked) {
        shown = new Span(masked.isEmpty() ? "—" : masked);
        add(shown);
    }

    /**
     * With an eye.
     *
     * @param title what the eye shows: verb and thing
     * @param reveal from the reason to the value; records it
     */
    public Masked(String masked, String title, UnaryOperator<String> reveal) {
        this(masked);
        addClassName("nm-masked");
        add(Parts.iconButton(VaadinIcon.EYE, title, () -> ask(title, reveal)));
    }

    private void ask(String title, UnaryOperator<String> reveal) {
        Form form = new Form();
        TextField reason = form.wide("reason", Fields.text(Words.kit("reveal.reason")));
        reason.setHelperText(Words.kit("reveal.recorded"));
        form.require("reason");
        new FormDialog(title, title, form, () -> {
                    show(reveal.apply(reason.getValue()));
                    Toast.done(Words.kit("reveal.recorded"));
                })
                .open();
    }

    /** In clear from now on. */
    public void show(String clear) {
        shown.setText(clear);
    }
}
