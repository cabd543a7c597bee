package org.nuanmin.rest.cxf;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.rest.Open;
import org.nuanmin.portal.api.rest.Operator;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Caller;
import org.nuanmin.rest.call.OperatorKey;
import org.nuanmin.rest.call.Words;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.Refusal;

/** Nobody reaches a method, or makes us read his body, before we know who he is. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class Authentication implements ContainerRequestFilter {
    private final OperatorKey operator;

    Authentication(OperatorKey operator) {
        this.operator = operator;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Message message = JAXRSUtils.getCurrentMessage();
        Method method = message.getExchange().get(OperationResourceInfo.class).getAnnotatedMethod();
        Call call = Current.call(message);
        Optional<User> caller = caller(method, Current.request(message), call);
        caller.ifPresent(call::signedIn);
        if (caller.isEmpty() && !method.isAnnotationPresent(Open.class)) {
            throw Refusal.of(Kind.NOT_SIGNED_IN, Words.of("not-signed-in"));
        }
    }

    private Optional<User> caller(Method method, HttpServletRequest request, Call call) {
        if (method.isAnnotationPresent(Operator.class) && operator.presentedBy(request)) {
            return Optional.of(User.PORTAL);
        }
        return Caller.of(request, call.services().tokens());
    }
}
