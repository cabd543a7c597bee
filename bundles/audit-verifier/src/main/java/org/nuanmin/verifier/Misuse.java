package org.nuanmin.verifier;

/** The command line can't be followed. */
final class Misuse extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] places;

    Misuse(String key, Object... places) {
        super(key);
        this.key = key;
        this.places = places;
    }

    String key() {
        return key;
    }

    Object[] places() {
        return places;
    }
}
