package org.nuanmin.demo.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.demo.DemoDepartment;
import org.nuanmin.demo.DemoTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.time.DemoClock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves business time forward; never back. */
@Component(service = ClockDesk.class)
public final class ClockDesk {
    /** Beyond it no table could store a date, and there is no way back. */
    private static final Instant LAST = Instant.parse("2199-12-31T00:00:00Z");

    private final Identity identity;
    private final Clocks clocks;
    private final DemoClock clock;
    private final AuditTrail audit;
    private final Database database;

    @Activate
    public ClockDesk(
            @Reference Identity identity,
            @Reference Clocks clocks,
            @Reference DemoClock clock,
            @Reference AuditTrail audit,
            @Reference Database database) {
        this.identity = identity;
        this.clocks = clocks;
        this.clock = clock;
        this.audit = audit;
        this.database = database;
    }

    Instant now() {
        identity.require(DemoDepartment.CLOCK_MOVE);
        return clocks.business();
    }

    /** @param to such as 2021-02-11T09:00, in the district's zone unless it names another */
    Instant forward(@Nullable String to) {
        identity.require(DemoDepartment.CLOCK_MOVE);
        Instant wanted = instant(to == null ? "" : to.strip());
        if (wanted.isAfter(LAST)) {
            throw bad();
        }
        database.write(() -> {
            clock.forward(wanted);
            audit.record("demo.clock.moved", "clock", Map.of("to", wanted.toString()));
        });
        return clocks.business();
    }

    private static Instant instant(String typed) {
        try {
            return OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeException withoutZone) {
            return local(typed);
        }
    }

    private static Instant local(String typed) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'))
                    .atZone(Clocks.ZONE)
                    .toInstant();
        } catch (DateTimeException notATime) {
            throw bad();
        }
    }

    private static RuleBroken bad() {
        var words = DemoTexts.say("clock.bad");
        return RuleBroken.of(words, List.of(new FieldError("to", words)));
    }
}
