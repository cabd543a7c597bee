package org.nuanmin.rest.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Outdated;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.problem.TooMany;
import org.nuanmin.rest.call.Words;

/** Which problem an exception is; whatever is not known is a failure of ours. */
public final class Problems {
    private static final int DEEPEST_CAUSE = 12;

    private Problems() {}

    public static Problem of(Throwable thrown) {
        return first(thrown, Problems::ours)
                .or(() -> first(thrown, Problems::fromBody))
                .or(() -> first(thrown, Problems::fromHttp))
                .orElseGet(() -> Problem.of(Kind.FAILED, Words.of("failed")));
    }

    /** The first of an exception and its causes that is known; libraries wrap as they like. */
    private static Optional<Problem> first(Throwable thrown, Function<Throwable, Optional<Problem>> known) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
            Optional<Problem> found = known.apply(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> ours(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return Optional.of(refusal.problem());
        } else if (thrown instanceof NotFound missing) {
            return Optional.of(Problem.of(Kind.NOT_FOUND, missing.words()));
        } else if (thrown instanceof NotAllowed denied) {
            return Optional.of(Problem.of(Kind.NOT_ALLOWED, denied.words()));
        } else if (thrown instanceof Outdated changed) {
            return Optional.of(Problem.of(Kind.OUTDATED, changed.words()));
        } else if (thrown instanceof NotNow later) {
            return Optional.of(later(Kind.NOT_NOW, later, later.retryAfterSeconds()));
        } else if (thrown instanceof TooMany often) {
            return Optional.of(later(Kind.TOO_MANY_TRIES, often, often.retryAfterSeconds()));
        } else if (thrown instanceof RuleBroken broken) {
            Kind kind = broken.isConflict() ? Kind.CONFLICT : Kind.RULE_BROKEN;
            return Optional.of(new Problem(kind, kind.status(), broken.words(), broken.errors(), 0));
        } else if (thrown instanceof ConstraintBroken) {
            return Optional.of(Problem.of(Kind.CONFLICT, Words.of("constraint-broken")));
        } else if (thrown instanceof ConstraintViolationException violated) {
            return Optional.of(Violations.problem(violated));
        }
        return thrown instanceof SignInRefused refused ? Optional.of(signIn(refused)) : query(thrown);
    }

    private static Problem later(Kind kind, org.nuanmin.portal.api.problem.Problem thrown, int seconds) {
        return new Problem(kind, kind.status(), thrown.words(), List.of(), seconds);
    }

    private static Problem signIn(SignInRefused refused) {
        Kind kind = refused.retryAfterSeconds() > 0 ? Kind.TOO_MANY_TRIES : Kind.NOT_SIGNED_IN;
        return new Problem(kind, kind.status(), refused.words(), List.of(), refused.retryAfterSeconds());
    }

    private static Optional<Problem> query(Throwable thrown) {
        return thrown instanceof BadQuery bad
                ? Optional.of(new Problem(
                        Kind.BAD_REQUEST, 400, bad.words(), List.of(new FieldError(bad.parameter(), bad.words())), 0))
                : Optional.empty();
    }

    private static Optional<Problem> fromBody(Throwable thrown) {
        return thrown instanceof JsonProcessingException unreadable && !written(unreadable)
                ? Optional.of(JsonProblems.of(unreadable))
                : Optional.empty();
    }

    /** An answer of ours that can't be written is no fault of the caller. */
    private static boolean written(JsonProcessingException thrown) {
        return thrown.getProcessor() instanceof JsonGenerator || thrown instanceof InvalidDefinitionException;
    }

    private static Optional<Problem> fromHttp(Throwable thrown) {
        if (!(thrown instanceof WebApplicationException web)) {
            return Optional.empty();
        }
        int status = web.getResponse().getStatus();
        boolean badParameter = status == 404 && web.getCause() != null;
        Kind kind = badParameter ? Kind.BAD_REQUEST : Kind.of(status);
        String key = badParameter ? "bad-parameter" : "http." + kind.word();
        return Optional.of(new Problem(kind, badParameter ? 400 : status, Words.of(key), List.of(), 0));
    }
}
