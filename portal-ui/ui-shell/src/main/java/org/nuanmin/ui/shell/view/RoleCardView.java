package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import org.nuanmin.ui.kit.Parts;

/** The card on a sheet of paper. */
public class RoleCardView extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    RoleCardView(String reader, RoleCard card) {
        addClassName("nm-print");
        Button print = Parts.primary(Say.of("card.print"), () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Section sheet = new Section(new H1(Say.of("card.of", reader)), card);
        sheet.addClassNames("nm-sheet", "nm-role-sheet");
        add(Parts.div("nm-print-bar", Parts.link("/", Say.of("to-home")), print), sheet);
    }

    @Override
    public String getPageTitle() {
        return Say.of("card") + " · " + Say.of("brand");
    }
}
