package org.nuanmin.identity.rest;

/** The account that a code made. */
public record NewAdministratorJson(String id, String username) {}
