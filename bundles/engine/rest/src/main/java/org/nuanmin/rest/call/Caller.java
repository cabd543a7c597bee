package org.nuanmin.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.identity.User;

/** Who calls: a bearer token and nothing else, above all no cookie. */
public final class Caller {
    private static final String SCHEME = "bearer ";
    private static final int LONGEST_TOKEN = 1024;

    private Caller() {}

    public static Optional<User> of(HttpServletRequest request, Tokens tokens) {
        return token(request.getHeader("Authorization")).flatMap(tokens::user);
    }

    static Optional<String> token(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = header.substring(SCHEME.length()).trim();
        return token.isEmpty() || token.length() > LONGEST_TOKEN ? Optional.empty() : Optional.of(token);
    }
}
