package org.nuanmin.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that can't be taken back; repeats what will happen, and its button says the verb. */
public final class Confirm {
    private Confirm() {}

    /**
     * Asks.
     *
     * @param verb verb and thing: 撤销服务站
     * @param sentence what will happen, to whom, how much
     */
    public static void ask(String verb, String sentence, Runnable yes) {
        open(verb, sentence, yes, ButtonVariant.LUMO_PRIMARY);
    }

    /** The same for what ends or refuses something: in red. */
    public static void askDanger(String verb, String sentence, Runnable yes) {
        open(verb, sentence, yes, ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    }

    private static void open(String verb, String sentence, Runnable yes, ButtonVariant... variants) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(verb);
        dialog.setWidth("440px");
        dialog.setMaxWidth("calc(100vw - 24px)");
        dialog.add(new Paragraph(sentence));
        Button go = new Button(verb, event -> {
            dialog.close();
            yes.run();
        });
        go.addThemeVariants(variants);
        dialog.getFooter().add(Parts.action(Words.kit("cancel"), dialog::close), go);
        dialog.open();
    }
}
