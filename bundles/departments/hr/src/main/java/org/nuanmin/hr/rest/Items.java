package org.nuanmin.hr.rest;

import java.util.List;

/** A short list that is given whole. */
public record Items<T>(List<T> items) {}
