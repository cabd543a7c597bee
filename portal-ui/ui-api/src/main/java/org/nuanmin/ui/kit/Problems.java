package org.nuanmin.ui.kit;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.portal.api.request.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screens' one error handler: what was refused is said in words, what broke is logged and shown by its request's id. */
public final class Problems implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public void error(ErrorEvent event) {
        Toast.problem(words(event.getThrowable()));
    }

    /** The sentence for the reader; an unknown failure is logged here, with its stack, and named by the request's id. */
    public static String words(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Words.say(problem.words());
            } else if (cause instanceof BadQuery query) {
                return Words.say(query.words());
            } else if (cause instanceof SignInRefused refused) {
                return Words.say(refused.words());
            }
        }
        String id = Request.current().map(Request::id).orElse("-");
        LOG.error("request {} failed on a screen", id, thrown);
        return Words.kit("failed", id);
    }
}
