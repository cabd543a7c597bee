package org.nuanmin.registry.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanmin.registry.enterprise.Listed;

/**
 * An enterprise's place on an official list.
 *
 * @param list such as {@code G1}
 * @param to the last day, null while it stands there
 */
public record ListedJson(
        String list, LocalDate from, @Nullable LocalDate to, String document) {
    static ListedJson of(Listed listed) {
        return new ListedJson(listed.list(), listed.from(), listed.to(), listed.document());
    }
}
