package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Parts;

/** No permission for this screen; the attempt was recorded. */
@ParentLayout(PortalLayout.class)
public class RefusedView extends ErrorPage implements HasErrorParameter<NotAllowedHere> {
    private static final long serialVersionUID = 1L;

    public RefusedView() {
        super(Say.of("refused"));
        add(new Empty(
                VaadinIcon.LOCK,
                Say.of("refused.title"),
                Say.of("refused.hint"),
                request(),
                Parts.linkButton("/", Say.of("to-home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowedHere> error) {
        return 403;
    }
}
