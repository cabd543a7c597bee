package org.nuanmin.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A state's own word with a shape and a colour. */
public final class Badge extends Span {
    private static final long serialVersionUID = 1L;

    /**
     * A badge.
     *
     * @param word the state's word in the reader's language
     */
    public Badge(String word, Tone tone) {
        super(word);
        addClassName("nm-badge");
        getElement().setAttribute("data-tone", tone.css());
    }
}
