package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence that must be noticed, at the place it is about; read out to those who do not see it. */
public final class Note extends Div {
    private static final long serialVersionUID = 1L;

    /** A note with a sentence. */
    public Note(Tone tone, String words) {
        this(tone, new Span(words));
    }

    /** A note with any content. */
    public Note(Tone tone, Component... content) {
        super(content);
        addClassName("nm-note");
        getElement().setAttribute("data-tone", tone.css());
        getElement().setAttribute("role", tone == Tone.STOP ? "alert" : "status");
    }
}
