package org.nuanmin.rest.cxf;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Caller;
import org.nuanmin.rest.call.Words;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.Problem;
import org.nuanmin.rest.problem.ProblemAnswer;
import org.nuanmin.rest.problem.Problems;
import org.nuanmin.rest.problem.Refusal;

/** Every exception becomes one problem+json, and every refusal a line of the audit. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Message message = JAXRSUtils.getCurrentMessage();
        Call call = Current.call(message);
        Attempt.of(message).ifPresent(attempt -> attempt.refused(thrown));
        ProblemAnswer answer = ProblemAnswer.of(problem(thrown, message, call), thrown, call);
        var response = Response.status(answer.status()).type(answer.mediaType()).entity(answer.body());
        answer.headers().forEach(response::header);
        if (answer.status() == 405
                && thrown instanceof WebApplicationException web
                && web.getResponse().getHeaderString("Allow") != null) {
            response.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return response.build();
    }

    /** Whoever has not signed in does not learn which paths there are. */
    private static Problem problem(Throwable thrown, Message message, Call call) {
        Problem problem = Problems.of(thrown);
        boolean stranger = problem.status() == 404
                && thrown instanceof WebApplicationException
                && call.user().isEmpty()
                && Caller.of(Current.request(message), call.services().tokens()).isEmpty();
        return stranger ? Problems.of(Refusal.of(Kind.NOT_SIGNED_IN, Words.of("not-signed-in"))) : problem;
    }
}
