package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/** A word on a step. */
public record NoteJson(@Nullable String note) {
    static String of(@Nullable NoteJson body) {
        return body == null || body.note() == null ? "" : body.note();
    }
}
