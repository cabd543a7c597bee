package org.nuanmin.registry.person;

/** What is otherwise masked, in clear. */
public record Revealed(String idNumber, String phone) {}
