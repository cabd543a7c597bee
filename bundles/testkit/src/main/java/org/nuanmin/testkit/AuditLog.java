package org.nuanmin.testkit;

import java.util.List;
import java.util.Objects;
import org.nuanmin.portal.api.audit.AuditTrail;

/**
 * The audit's entries, oldest first.
 *
 * @param entries all of them
 */
public record AuditLog(List<Entry> entries) {
    public AuditLog {
        entries.stream().map(Entry::action).distinct().forEach(AuditActions::mustHaveWords);
    }

    /**
     * One entry.
     *
     * @param user the user name
     * @param facts as the audit stores them, text
     */
    public record Entry(String user, String action, String object, String result, String facts) {}

    static AuditLog of(Portal portal, Container container) {
        if (!container.provides(AuditTrail.class)) {
            return new AuditLog(((StandIns.Trail) portal.service(AuditTrail.class)).entries());
        }
        var database = portal.database("audit");
        String sql = "SELECT username, action, object_id, result, facts FROM audit_entry ORDER BY drawn";
        return new AuditLog(database.read(() -> database.rows(
                sql,
                row -> new Entry(
                        row.required("username"),
                        row.required("action"),
                        row.required("object_id"),
                        row.required("result"),
                        Objects.requireNonNullElse(row.text("facts"), "")))));
    }

    /** The entries about one object. */
    public List<Entry> about(String object) {
        return entries.stream().filter(each -> each.object().equals(object)).toList();
    }

    /** The entries of one action. */
    public List<Entry> of(String action) {
        return entries.stream().filter(each -> each.action().equals(action)).toList();
    }
}
