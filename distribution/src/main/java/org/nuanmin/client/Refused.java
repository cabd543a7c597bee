package org.nuanmin.client;

/** The portal said no; the message is what a person should read. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
