package org.nuanmin.itests.container;

import java.time.LocalDate;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Units;

/** How many of each the database holds, or the transaction that is open on this thread. */
record Stored(long requests, long steps, long entries, long counted, long keys) {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);

    static Stored now() {
        String district = Inside.service(Units.class).district().id();
        return new Stored(
                Inside.number("SELECT COUNT(*) AS n FROM hr_request"),
                Inside.number("SELECT COUNT(*) AS n FROM hr_request_step"),
                Inside.number("SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'hr.request.received'"),
                Inside.service(Counters.class).sum("hr.requests.received", district, EVER),
                Inside.number("SELECT COUNT(*) AS n FROM rest_idempotency"));
    }

    Stored andOneOfEach() {
        return new Stored(requests + 1, steps + 1, entries + 1, counted + 1, keys + 1);
    }
}
