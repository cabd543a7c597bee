package org.nuanmin.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.BiPredicate;

/** Brings the progress of a verification to the screen, a few times a second; a screen that was left ends it. */
final class Steps implements BiPredicate<Long, Long> {
    private static final long PAUSE = 300_000_000L;

    private final UI ui;
    private final VerifyView view;
    private long shown;
    private volatile long all;

    Steps(UI ui, VerifyView view) {
        this.ui = ui;
        this.view = view;
    }

    @Override
    public boolean test(Long done, Long total) {
        all = total;
        long now = System.nanoTime();
        if (now - shown > PAUSE) {
            shown = now;
            return show(() -> view.step(done, total)) && view.going();
        }
        return view.going();
    }

    long all() {
        return all;
    }

    boolean show(Runnable change) {
        try {
            ui.access(change::run);
            return true;
        } catch (UIDetachedException left) {
            return false;
        }
    }
}
