package org.nuanmin.registry.person;

/** Two records that are one person: {@code from} leads to {@code into}. */
record Merge(String id, String from, String into) {}
