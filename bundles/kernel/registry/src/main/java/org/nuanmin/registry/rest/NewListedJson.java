package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise is to stand on an official list.
 *
 * @param from the first day, such as 2021-02-01; today for none
 * @param document what it is entered by
 */
public record NewListedJson(
        @Nullable String list,
        @Nullable String from,
        @Nullable String document) {}
