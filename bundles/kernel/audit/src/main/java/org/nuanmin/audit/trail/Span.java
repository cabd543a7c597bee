package org.nuanmin.audit.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Blocks from one number to another, both included. */
public record Span(long first, long last) {
    static Optional<Span> of(@Nullable Long first, @Nullable Long last) {
        return first == null || last == null ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
