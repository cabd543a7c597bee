package org.nuanmin.hr.rest;

/** A contact in clear. */
public record ContactJson(String contact) {}
