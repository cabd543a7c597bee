package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.shell.session.PortalSession;

/** No such page; or its department is stopped: then the frame leads back by itself when it returns. */
@ParentLayout(PortalLayout.class)
public class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    private final transient Departments departments;
    private final transient Kernel kernel;

    NotFoundView(Departments departments, Kernel kernel) {
        super("");
        this.departments = departments;
        this.kernel = kernel;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        if (((PortalSession) VaadinSession.getCurrent()).reader() == null) {
            event.getUI().getPage().setLocation("/");
            return 404;
        }
        List<String> segments = event.getLocation().getSegments();
        boolean away = segments.size() > 1
                && segments.get(0).equals("app")
                && !departments.isHere(segments.get(1))
                && isModule(segments.get(1));
        named(Say.of(away ? "stopped" : "missing"));
        add(new Empty(
                away ? VaadinIcon.PAUSE : VaadinIcon.SEARCH,
                Say.of(away ? "stopped.title" : "missing.title"),
                Say.of(away ? "stopped.hint" : "missing.hint"),
                request(),
                Parts.linkButton("/", Say.of("to-home"))));
        return away ? 503 : 404;
    }

    private boolean isModule(String name) {
        return kernel.modules()
                .map(modules -> modules.list().stream()
                        .filter(module -> module.state() != Module.State.AVAILABLE)
                        .anyMatch(module -> module.name().equals(name)))
                .orElse(false);
    }
}
