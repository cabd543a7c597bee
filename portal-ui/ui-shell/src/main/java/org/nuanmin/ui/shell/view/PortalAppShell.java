package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;

/** The head of the one page: push, viewport, style, icon. */
@Push
public class PortalAppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("暖民");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light");
        settings.addLink("stylesheet", "nuanmin.css?v=" + Assets.VERSION);
        settings.addLink("icon", "favicon.svg");
    }
}
