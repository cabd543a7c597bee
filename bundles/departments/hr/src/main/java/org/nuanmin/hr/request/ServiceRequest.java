package org.nuanmin.hr.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.portal.api.time.Clocks;

/** What a resident asked of a station (诉求), and the unit that has to see to it now. */
@Entity
@Table(name = "hr_request")
public class ServiceRequest {
    private static final String CONTACT = "hr.request.contact";

    @Id
    private String id;

    @Column(name = "station_id")
    private String station;

    @Column(name = "unit_id")
    private String unit;

    private String subject;

    @Column(name = "contact_sealed")
    private String contactSealed;

    @Column(name = "contact_salt")
    private String contactSalt;

    @Column(name = "contact_masked")
    private String contactMasked;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "handled_at")
    @Nullable
    private Instant handledAt;

    @Column(name = "called_back_at")
    @Nullable
    private Instant calledBackAt;

    @Column(name = "closed_at")
    @Nullable
    private Instant closedAt;

    protected ServiceRequest() {}

    /** @param secret under which alone the contact can be read */
    ServiceRequest(String station, String unit, String subject, String contact, Secret secret, Instant now) {
        id = Ids.next();
        this.station = station;
        this.unit = unit;
        this.subject = subject;
        contactSealed = secret.seal(CONTACT, contact);
        contactSalt = secret.salt();
        contactMasked = Masks.phone(contact);
        state = RequestState.RECEIVED;
        receivedAt = now;
    }

    void handle(Instant now) {
        move(RequestState.HANDLING);
        handledAt = now;
    }

    void callBack(Instant now) {
        move(RequestState.CALLED_BACK);
        calledBackAt = now;
    }

    void close(Instant now) {
        move(RequestState.CLOSED);
        closedAt = now;
    }

    /** Another unit sees to it from now on, in whatever state it is. */
    void transfer(String other) {
        if (state == RequestState.CLOSED) {
            throw wrongState();
        }
        unit = other;
    }

    private void move(RequestState next) {
        if (!state.leadsTo(next)) {
            throw wrongState();
        }
        state = next;
    }

    private RuleBroken wrongState() {
        return RuleBroken.conflict(HrTexts.say(
                "request.wrong-state",
                HrTexts.say("hr.requests.state." + state),
                HrTexts.say("remedy.request." + state)));
    }

    /** Whole hours from receiving to closing. */
    int hours() {
        return (int) Math.max(0, Duration.between(receivedAt, closedAt).toHours());
    }

    LocalDate receivedOn() {
        return receivedAt.atZone(Clocks.ZONE).toLocalDate();
    }

    /** Of the moment that is stored: a second look at the clock could be past midnight. */
    LocalDate closedOn() {
        return closedAt.atZone(Clocks.ZONE).toLocalDate();
    }

    String contact(Keys keys) {
        return new Secret(keys, contactSalt).open(CONTACT, contactSealed);
    }

    public String id() {
        return id;
    }

    public String station() {
        return station;
    }

    public String unit() {
        return unit;
    }

    public RequestState state() {
        return state;
    }
}
