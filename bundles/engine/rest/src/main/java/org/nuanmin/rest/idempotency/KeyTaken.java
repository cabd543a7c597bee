package org.nuanmin.rest.idempotency;

/** Another request with the same key was faster; this one is rolled back and answers with the other's answer. */
final class KeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyTaken(Throwable cause) {
        super(cause);
    }
}
