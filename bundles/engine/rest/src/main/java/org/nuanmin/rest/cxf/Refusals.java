package org.nuanmin.rest.cxf;

import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.problem.Problems;

/** Keeps refused attempts in the audit: which path, which object, how it ended, and nothing of what was sent. */
final class Refusals {
    private Refusals() {}

    /**
     * Not of what the portal can't do now: that is no fault of the caller, and there may be no room for the entry.
     *
     * @param thrown what the use case refused with
     * @param path the resource's path with its names, not its values
     */
    static void note(Call call, RuntimeException thrown, String httpMethod, String path, String object) {
        if (!(thrown instanceof Problem || thrown instanceof ConstraintBroken)
                || thrown instanceof NotNow
                || call.user().isEmpty()) {
            return;
        }
        int status = Problems.of(thrown).status();
        if (status == 404 && object.isEmpty()) {
            return;
        }
        call.services()
                .trail()
                .note(
                        "rest.refused",
                        object,
                        AuditTrail.Result.REFUSED,
                        Map.of("method", httpMethod, "path", path, "status", Integer.toString(status)));
    }

    /** An id is kept as it is; anything else in its place could be a value that nobody should see. */
    static String object(String sent) {
        return sent.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}") && !sent.matches("[0-9Xx]{11,}") ? sent : "";
    }
}
