package org.nuanmin.hr.duty;

/** A running station by its id and name. */
public record StationOnDuty(String id, String name) {}
