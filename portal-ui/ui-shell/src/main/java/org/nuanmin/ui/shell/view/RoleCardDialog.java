package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.nuanmin.ui.kit.Parts;

/** The card over the page, so that what was typed below it stays. */
final class RoleCardDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    RoleCardDialog(String reader, RoleCard card) {
        setHeaderTitle(Say.of("card.of", reader));
        setWidth("760px");
        setMaxWidth("calc(100vw - 24px)");
        addClassName("nm-role-dialog");
        add(card);
        addAttachListener(event -> {
            var leaving = event.getUI().addAfterNavigationListener(left -> close());
            addDetachListener(gone -> {
                gone.unregisterListener();
                leaving.remove();
            });
        });
        Anchor print = new Anchor("/card", Say.of("card.print"));
        print.setTarget(AnchorTarget.BLANK);
        print.addClassNames("nm-link-button", "nm-link-plain");
        getFooter().add(print, Parts.primary(Say.of("card.close"), this::close));
    }
}
