package org.nuanmin.portal.api.module;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.text.Message;

/**
 * A state of the whole portal that people must know of while it lasts, such as 只读: the disk is full.
 *
 * @param id module.state, such as {@code persistence.read-only}; the same as long as the state is
 * @param words thing, value, remedy in one or two sentences; without anything personal or secret when everyone sees them
 * @param permission who sees it: those who hold this anywhere; null for everyone, also on the sign-in page
 */
public record Condition(
        String id,
        Severity severity,
        Message words,
        @Nullable String permission) {
    /** How urgent it is; the most severe stands first. */
    public enum Severity {
        /** Good to know: maintenance at a given hour. */
        NOTICE,
        /** Someone must act soon: the disk fills up. */
        WARNING,
        /** The portal can't do all it should, or what it shows may be wrong. */
        DANGER
    }

    /** A state that everyone sees, also before signing in. */
    public static Condition forAll(String id, Severity severity, Message words) {
        return new Condition(id, severity, words, null);
    }

    /** A state for those who hold a permission, such as the ones who can mend it. */
    public static Condition forHolders(String permission, String id, Severity severity, Message words) {
        return new Condition(id, severity, words, permission);
    }
}
