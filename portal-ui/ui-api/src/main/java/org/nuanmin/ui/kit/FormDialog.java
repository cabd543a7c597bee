package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A form over the page: the button says the verb, and closing with typed data asks first. */
public final class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Form form;

    /**
     * A dialog.
     *
     * @param verb on the button: verb and thing
     * @param save called when nothing required is missing; when it throws a RuleBroken the dialog stays
     */
    public FormDialog(String title, String verb, Form form, Runnable save) {
        this.form = form;
        setHeaderTitle(title);
        setWidth("560px");
        setMaxWidth("calc(100vw - 24px)");
        add(form);
        Button go = Parts.primary(verb, () -> {
            if (form.run(save)) {
                close();
            }
        });
        // a text area tells what was typed only when it loses the cursor
        go.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(Parts.action(Words.kit("cancel"), this::leave), go);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                form.focus();
            }
        });
        addDialogCloseActionListener(event -> leave());
    }

    private void leave() {
        if (form.isDirty()) {
            Confirm.ask(Words.kit("leave.verb"), Words.kit("leave.sentence"), this::close);
        } else {
            close();
        }
    }
}
