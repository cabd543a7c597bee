package org.nuanmin.hr.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;

/** A 暖民稳岗服务站 of one community. */
@Entity
@Table(name = "hr_station")
public class Station {
    @Id
    private String id;

    @Column(name = "unit_id")
    private String unit;

    /** The community while the station lives, null after: unique, so that a community has one live station. */
    @Column(name = "live_unit")
    @Nullable
    private String liveUnit;

    private String name;

    @Enumerated(EnumType.STRING)
    private StationState state;

    private String address;
    private String phone;
    private String staff;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    @Nullable
    private Instant openedAt;

    @Column(name = "closed_at")
    @Nullable
    private Instant closedAt;

    @Column(name = "close_reason")
    private String closeReason;

    @Version
    private long edition;

    protected Station() {}

    Station(String unit, StationDetails details, Instant now) {
        id = Ids.next();
        this.unit = unit;
        liveUnit = unit;
        state = StationState.PLANNED;
        createdAt = now;
        closeReason = "";
        set(details);
    }

    /** Takes over what is known now; a running station stays one that people can find and call. */
    void change(StationDetails details) {
        if (state == StationState.CLOSED) {
            throw RuleBroken.conflict(HrTexts.say("station.closed", name));
        }
        if (state == StationState.RUNNING) {
            requireComplete(details);
        }
        set(details);
    }

    void open(Instant now) {
        requireNext(StationState.RUNNING);
        requireComplete(details());
        state = StationState.RUNNING;
        openedAt = now;
    }

    void close(String reason, Instant now) {
        requireNext(StationState.CLOSED);
        state = StationState.CLOSED;
        closeReason = reason;
        closedAt = now;
        liveUnit = null;
    }

    boolean is(StationDetails details) {
        return details().equals(details);
    }

    private void set(StationDetails details) {
        name = details.name();
        address = details.address();
        phone = details.phone();
        staff = String.join(StationDetails.COMMA, details.staff());
    }

    private void requireNext(StationState next) {
        if (!state.leadsTo(next)) {
            throw RuleBroken.conflict(HrTexts.say(
                    "station.wrong-state",
                    name,
                    HrTexts.say("hr.stations.state." + state),
                    HrTexts.say("remedy." + state)));
        }
    }

    private static void requireComplete(StationDetails details) {
        var given = new Given(HrTexts.TEXTS);
        given.needed("address", details.address(), Integer.MAX_VALUE);
        given.needed("phone", details.phone(), Integer.MAX_VALUE);
        given.needed("staff", String.join(StationDetails.COMMA, details.staff()), Integer.MAX_VALUE);
        if (!given.fits()) {
            throw RuleBroken.of(HrTexts.say("station.incomplete", details.name()), given.errors());
        }
    }

    public String id() {
        return id;
    }

    long edition() {
        return edition;
    }

    public String unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public StationState state() {
        return state;
    }

    public StationDetails details() {
        return new StationDetails(
                name, address, phone, staff.isEmpty() ? List.of() : List.of(staff.split(StationDetails.COMMA)));
    }
}
