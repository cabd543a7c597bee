package org.nuanmin.portal.api.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** One row of an answer, by column label (case does not matter). */
@ProviderType
public interface Row {
    /** Text, or null. */
    @Nullable
    String text(String column);

    /** Text that is never null. */
    String required(String column);

    long number(String column);

    /** A number, or null. */
    @Nullable
    Long numberOrNull(String column);

    boolean flag(String column);

    /** A point in time stored in UTC, or null. */
    @Nullable
    Instant instant(String column);

    /** A calendar day, or null. */
    @Nullable
    LocalDate date(String column);

    /** Bytes, or null. */
    byte @Nullable [] bytes(String column);
}
