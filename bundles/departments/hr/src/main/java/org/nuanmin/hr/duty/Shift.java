package org.nuanmin.hr.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;

/** Someone's hours of duty at a station. */
@Entity
@Table(name = "hr_shift")
public class Shift {
    @Id
    private String id;

    @Column(name = "station_id")
    private String station;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String person;
    private String phone;

    @Column(name = "withdrawn_at")
    @Nullable
    private Instant withdrawnAt;

    protected Shift() {}

    Shift(String station, ShiftWish wish) {
        id = Ids.next();
        this.station = station;
        startsAt = wish.hours().start();
        endsAt = wish.hours().end();
        person = wish.person();
        phone = wish.phone();
    }

    /** It stays in the database and no longer counts. */
    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw RuleBroken.conflict(HrTexts.say("shift.withdrawn", person));
        }
        withdrawnAt = now;
    }

    public String id() {
        return id;
    }

    public String station() {
        return station;
    }

    public Hours hours() {
        return new Hours(startsAt, endsAt);
    }

    public String person() {
        return person;
    }

    public String phone() {
        return phone;
    }
}
