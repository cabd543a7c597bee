package org.nuanmin.portal.api.problem;

import java.util.List;
import org.nuanmin.portal.api.text.Message;

/** A rule of the subject was broken (422), or the thing's present state does not allow it (409, a conflict). */
public final class RuleBroken extends Problem {
    private static final long serialVersionUID = 1L;

    private final boolean conflict;
    private final transient List<FieldError> errors;

    private RuleBroken(Message words, boolean conflict, List<FieldError> errors) {
        super(words);
        this.conflict = conflict;
        this.errors = List.copyOf(errors);
    }

    /** The input breaks a rule: 422. */
    public static RuleBroken of(Message words) {
        return new RuleBroken(words, false, List.of());
    }

    /** Several fields break rules: 422, each named. */
    public static RuleBroken of(Message words, List<FieldError> errors) {
        return new RuleBroken(words, false, errors);
    }

    /** The thing is no longer in a state that allows this: 409. */
    public static RuleBroken conflict(Message words) {
        return new RuleBroken(words, true, List.of());
    }

    public boolean isConflict() {
        return conflict;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
