package org.nuanmin.rest.body;

/** How much may be sent, in bytes. */
public record Limits(long body, long upload) {
    public static final Limits USUAL = new Limits(1 << 20, 30 << 20);
}
