package org.nuanmin.hr.rest;

import org.nuanmin.hr.request.RequestState;

/**
 * A request that was handed to another unit; whoever handed it over may no longer see more of it.
 *
 * @param unit the unit that has it now
 */
public record MovedJson(String id, RequestState state, String unit) {}
