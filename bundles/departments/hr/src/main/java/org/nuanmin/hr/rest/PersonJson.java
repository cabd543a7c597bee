package org.nuanmin.hr.rest;

/**
 * Whom an application is about.
 *
 * @param idNumber masked
 */
public record PersonJson(String id, String name, String idNumber) {}
