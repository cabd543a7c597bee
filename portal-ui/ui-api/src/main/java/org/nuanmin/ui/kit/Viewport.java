package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;

/**
 * How wide the window is now. The framework remembers the width it had when the first screen was opened and no other; so a
 * screen is arranged by the last width heard of, at once, and again should the window say another.
 */
final class Viewport {
    private record Width(int px) {}

    private Viewport() {}

    /**
     * Tells a component that was just attached the window's width in pixels, and each later one until it is detached.
     *
     * @param arrange must do nothing when told the same width again
     */
    static void follow(Component component, UI ui, IntConsumer arrange) {
        IntConsumer heard = width -> {
            ComponentUtil.setData(ui, Width.class, new Width(width));
            if (component.isAttached()) {
                arrange.accept(width);
            }
        };
        Width known = ComponentUtil.getData(ui, Width.class);
        if (known == null) {
            ui.getPage().retrieveExtendedClientDetails(window -> heard.accept(window.getWindowInnerWidth()));
        } else {
            arrange.accept(known.px);
        }
        ui.getPage().executeJs("return window.innerWidth").then(Integer.class, heard::accept);
        Registration resizing = ui.getPage().addBrowserWindowResizeListener(window -> heard.accept(window.getWidth()));
        component.addDetachListener(gone -> {
            gone.unregisterListener();
            resizing.remove();
        });
    }
}
