package org.nuanmin.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One screen.
 *
 * @param path below {@code /app/{department}/}, such as {@code stations} or {@code stations/:id}
 * @param title key of its words in the menu and in the browser's tab
 * @param permission needed to open it and to see its menu entry
 * @param icon name of a Vaadin icon such as {@code home-o}, or null: no menu entry
 * @param type the view's class, public with any constructor
 * @param factory makes it; this is how a bundle's services reach its screens
 */
public record PortalView(
        String path,
        String title,
        String permission,
        @Nullable String icon,
        Class<? extends Component> type,
        Supplier<? extends Component> factory) {
    /** A screen with a menu entry. */
    public static <T extends Component> PortalView entry(
            String path, String title, String permission, String icon, Class<T> type, Supplier<T> factory) {
        return new PortalView(path, title, permission, icon, type, factory);
    }

    /** A screen that is reached from another one only. */
    public static <T extends Component> PortalView inner(
            String path, String title, String permission, Class<T> type, Supplier<T> factory) {
        return new PortalView(path, title, permission, null, type, factory);
    }
}
