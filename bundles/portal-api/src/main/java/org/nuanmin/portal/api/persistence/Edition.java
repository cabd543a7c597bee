package org.nuanmin.portal.api.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Outdated;
import org.nuanmin.portal.api.text.Message;

/**
 * The edition of a thing that a change is based on, so that nobody overwrites what he has not seen: the entity's
 * {@code @Version}, an {@code ETag} and {@code If-Match} over REST (RFC 9110, 13.1.1), the row on a screen. The use case
 * compares it after it locked the thing.
 *
 * @param number none: any edition will do
 */
public record Edition(@Nullable Long number) {
    /** {@code If-Match} for whatever it is now; what a resource takes for a caller who sends none. */
    public static final String ANY = "*";

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");
    private static final long NEVER = -1;

    /** Whatever it is now. */
    public static Edition any() {
        return new Edition(null);
    }

    public static Edition of(long number) {
        return new Edition(number);
    }

    /** The header {@code If-Match}; JAX-RS finds this by its name. A tag that was never given out fits no thing. */
    public static Edition valueOf(String ifMatch) {
        if (ifMatch.strip().equals(ANY)) {
            return any();
        }
        Matcher tag = TAG.matcher(ifMatch);
        return of(tag.matches() ? Long.parseLong(tag.group(1)) : NEVER);
    }

    /**
     * @param now the thing's edition, read under its lock
     * @param words name the thing and say what to do
     * @throws Outdated when it is another one
     */
    public void mustBe(long now, Message words) {
        if (number != null && number != now) {
            throw new Outdated(words);
        }
    }
}
