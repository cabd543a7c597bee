package org.nuanmin.ui.shell.view;

/** The reader may not open this screen; leads to {@link RefusedView}. Public: Flow finds the view by it. */
public final class NotAllowedHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAllowedHere() {
        super("no permission for this screen");
    }
}
