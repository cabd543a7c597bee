package org.nuanmin.identity.right;

/** A role over a unit and all below it. */
public record Held(String role, String unit) {}
