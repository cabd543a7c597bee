package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Problems;

/** A screen could not be made: in words, with the number that leads to the log. */
@ParentLayout(PortalLayout.class)
public class ErrorView extends ErrorPage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;

    public ErrorView() {
        super(Say.of("broken"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        add(new Empty(
                VaadinIcon.WARNING,
                Say.of("broken.title"),
                Problems.words(error.getException()),
                Parts.action(Say.of("again"), () -> event.getUI().getPage().reload()),
                Parts.linkButton("/", Say.of("to-home"))));
        Throwable cause = error.getException();
        return cause instanceof NotAllowed ? 403 : cause instanceof NotFound ? 404 : 500;
    }
}
