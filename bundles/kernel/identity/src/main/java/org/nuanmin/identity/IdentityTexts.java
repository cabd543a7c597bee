package org.nuanmin.identity;

import java.util.List;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The words of this bundle. */
public final class IdentityTexts {
    public static final Texts TEXTS = Texts.of(IdentityTexts.class, "identity");

    private IdentityTexts() {}

    public static Message message(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    /** One field breaks a rule. */
    public static RuleBroken refused(String field, String key, Object... arguments) {
        Message words = message(key, arguments);
        return RuleBroken.of(words, List.of(new FieldError(field, words)));
    }
}
