package org.nuanmin.ui.kit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word at the edge of the screen. */
public final class Toast {
    private static final int SHORT = 4000;
    private static final int LONG = 9000;

    private Toast() {}

    /** Something was done. */
    public static void done(String words) {
        Notification.show(words, SHORT, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Something was refused or failed: stays longer, and is read out at once. */
    public static void problem(String words) {
        Notification toast = Notification.show(words, LONG, Notification.Position.TOP_CENTER);
        toast.addThemeVariants(NotificationVariant.LUMO_ERROR);
        toast.setAssertive(true);
    }
}
