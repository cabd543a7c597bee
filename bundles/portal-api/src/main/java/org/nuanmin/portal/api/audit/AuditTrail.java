package org.nuanmin.portal.api.audit;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who, when, from where, what, object, result. User, address and request id are taken from the thread. If an entry can't
 * be written, the action does not happen.
 */
@ProviderType
public interface AuditTrail {
    /**
     * Writes an entry in the caller's transaction.
     *
     * @param action module.thing.done, such as {@code hr.station.opened}; its words stand in the properties as {@code audit.{action}}
     * @param object the bare id of the thing acted on
     * @param facts short facts, never a personal value, a searched or a refused one
     */
    void record(String action, String object, Map<String, String> facts);

    default void record(String action, String object) {
        record(action, object, Map.of());
    }

    /**
     * Writes the entry of a refused attempt, a reveal or an export in a transaction of its own; floods of the same user,
     * action and object are summed up.
     *
     * @param result how it ended
     */
    void note(String action, String object, Result result, Map<String, String> facts);

    /** How an attempt ended. */
    enum Result {
        DONE,
        REFUSED,
        FAILED
    }
}
