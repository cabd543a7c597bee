package org.nuanmin.audit.trail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.request.Request;

/** Who acts from where on this thread. */
record Scene(String user, String unit, String address, String requestId) {
    static final String ANONYMOUS = "anonymous";

    static Scene now(Optional<User> caller) {
        var request = Request.current();
        User user = caller.orElseGet(() -> unknown(request));
        return new Scene(
                user.username(),
                user.unit(),
                request.map(Request::address).orElse(""),
                request.map(Request::id).orElse(""));
    }

    private static User unknown(Optional<Request> request) {
        boolean outside = request.isPresent() && !request.get().channel().equals("portal");
        return outside ? new User("", ANONYMOUS, ANONYMOUS, "") : User.PORTAL;
    }

    Entry entry(Instant time, String action, String object, Result result, Map<String, String> facts) {
        return new Entry(Ids.next(), time, user, unit, address, requestId, action, object, result, facts);
    }
}
