package org.nuanmin.ui.shell.flow;

import java.util.List;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.PortalView;

/**
 * One bundle's part of the menu.
 *
 * @param department the module's name, also the key of its heading
 * @param views those with an entry
 */
public record MenuGroup(String department, Texts texts, List<PortalView> views) {
    /** A view's address. */
    public String path(PortalView view) {
        return Departments.route(department, view);
    }
}
