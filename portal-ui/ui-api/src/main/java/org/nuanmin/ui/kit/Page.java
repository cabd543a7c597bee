package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A screen: its title, one sentence of context, actions at the right, and what is added below. */
public class Page extends Main {
    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Div actions = Parts.div("nm-head-actions");
    private final Header head = new Header(Parts.div("nm-head-text", title, sentence), actions);

    /** A page; both may be changed later. */
    public Page(String title, String sentence) {
        addClassName("nm-page");
        head.addClassName("nm-head");
        title(title);
        sentence(sentence);
        add(head);
    }

    /** Sets the title. */
    public final void title(String words) {
        title.setText(words);
    }

    /** Sets the sentence below the title; empty for none. */
    public final void sentence(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
    }

    /** Adds actions at the right of the head; the main one last. */
    public final void actions(Component... components) {
        actions.add(components);
    }

    /** The page is as high as the window, and its content scrolls inside. */
    protected final void fill() {
        addClassName("nm-fill");
    }

    /** Shows or hides the head, as a detail does that takes the whole screen of a phone. */
    final void head(boolean shown) {
        head.setVisible(shown);
    }

    /** Whether the window is as narrow as a phone's. */
    static boolean isPhone(int width) {
        return width < 700;
    }
}
