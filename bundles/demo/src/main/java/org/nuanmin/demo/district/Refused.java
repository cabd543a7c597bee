package org.nuanmin.demo.district;

/** The portal answered something else than what was hoped for. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String what, int status, String answer) {
        super(what + " answered " + status + " " + answer);
        this.status = status;
    }

    int status() {
        return status;
    }
}
