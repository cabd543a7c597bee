package org.nuanmin.registry.rest;

import java.util.List;

/**
 * What became of a merge.
 *
 * @param id the record that stays
 * @param waiting departments that are away and do their part when they return
 */
public record MergedJson(String id, List<String> waiting) {}
