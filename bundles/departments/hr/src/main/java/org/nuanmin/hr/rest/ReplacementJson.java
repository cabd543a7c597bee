package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/**
 * What goes for a lost voucher.
 *
 * @param serial the new one, or nothing for the next free one
 */
public record ReplacementJson(
        @Nullable String serial, @Nullable String reason) {}
