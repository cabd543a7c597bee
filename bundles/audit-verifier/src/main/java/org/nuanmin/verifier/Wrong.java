package org.nuanmin.verifier;

/** The export does not hold, from this line on. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final String key;
    private final transient Object[] places;

    Wrong(long line, String key, Object... places) {
        super(key + " at line " + line);
        this.line = line;
        this.key = key;
        this.places = places;
    }

    long line() {
        return line;
    }

    String key() {
        return key;
    }

    Object[] places() {
        return places;
    }
}
