package org.nuanmin.ui.shell.session;

/** A part of the kernel is being changed and did not come back in time: 503. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReady() {
        super("a part of the portal is being changed");
    }
}
