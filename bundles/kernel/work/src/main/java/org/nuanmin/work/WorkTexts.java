package org.nuanmin.work;

import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The bundle's words. */
public final class WorkTexts {
    public static final Texts TEXTS = Texts.of(WorkTexts.class, "work");

    private WorkTexts() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    /** A refusal in this bundle's words. */
    public static RuleBroken refuse(String key, Object... arguments) {
        return RuleBroken.of(say(key, arguments));
    }
}
