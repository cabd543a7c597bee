package org.nuanmin.hr.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days that an application stands in public (公示); they stand still while an objection is open. */
@Embeddable
public class PublicDays {
    @Column(name = "published_on")
    @Nullable
    private LocalDate from;

    /** The last one. */
    @Column(name = "public_until")
    @Nullable
    private LocalDate until;

    @Column(name = "disputed_on")
    @Nullable
    private LocalDate disputed;

    protected PublicDays() {}

    PublicDays(LocalDate from, int days) {
        this.from = from;
        until = from.plusDays(days - 1L);
    }

    boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    String last() {
        return String.valueOf(until);
    }

    void stop(LocalDate today) {
        disputed = today;
    }

    /** For the days that were left. */
    void goOn(LocalDate today) {
        if (until != null && disputed != null) {
            until = until.plusDays(ChronoUnit.DAYS.between(disputed, today));
        }
        disputed = null;
    }
}
