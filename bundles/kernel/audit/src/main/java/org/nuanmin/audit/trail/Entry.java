package org.nuanmin.audit.trail;

import java.time.Instant;
import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail.Result;

/**
 * One line of the audit.
 *
 * @param user the user name; {@code portal} for the portal itself, {@code anonymous} for someone who is not signed in
 */
public record Entry(
        String id,
        Instant time,
        String user,
        String unit,
        String address,
        String requestId,
        String action,
        String object,
        Result result,
        Map<String, String> facts) {
    public Entry {
        time = Times.whole(time);
        user = Clean.text(user, 120);
        unit = Clean.text(unit, 64);
        address = Clean.text(address, 80);
        requestId = Clean.text(requestId, 64);
        action = Clean.text(action, 120);
        object = Clean.text(object, 200);
        facts = Facts.clean(facts);
    }

    /** Its canonical form, without a number: what its own check value covers from the moment it is written. */
    public String canonical() {
        return fill(new Canonical()).end();
    }

    /** Its canonical form within a block: the number comes first. */
    public Canonical canonical(long seq) {
        return fill(new Canonical().put("seq", seq));
    }

    private Canonical fill(Canonical form) {
        return form.put("id", id)
                .put("time", Times.text(time))
                .put("user", user)
                .put("unit", unit)
                .put("address", address)
                .put("requestId", requestId)
                .put("action", action)
                .put("object", object)
                .put("result", result.name())
                .put("facts", facts);
    }
}
