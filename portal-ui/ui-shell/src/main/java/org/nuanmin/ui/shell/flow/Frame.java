package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What surrounds the departments' screens; implemented by the views, so that flow knows no screen. */
public interface Frame {
    Class<? extends AppShellConfigurator> appShell();

    Class<? extends RouterLayout> layout();

    /** Screens of the shell inside the layout, by path. */
    Map<String, Class<? extends Component>> framed();

    /** Screens of the shell without it, by path. */
    Map<String, Class<? extends Component>> open();

    /** Screens for what went wrong. */
    Set<Class<? extends Component>> errors();

    /** A browser came; called before its first screen. */
    void opened(VaadinSession session, VaadinRequest request);

    /** A browser tab opened; called before its first navigation. */
    void opened(UI ui);

    /** The one HTML page that all screens live in. */
    void page(IndexHtmlResponse page);

    /** A component of the frame that needs a service, or null for Flow's own way. */
    @Nullable
    Component create(Class<?> type);
}
