package org.nuanmin.rest.cxf;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.rest.Open;
import org.nuanmin.portal.api.rest.Operator;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Needed;
import org.nuanmin.rest.call.Words;

/** The declared right before the body is read: whoever may not, does not even learn how a good body looks. Default deny. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class Rights implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext context) {
        Message message = JAXRSUtils.getCurrentMessage();
        var operation = message.getExchange().get(OperationResourceInfo.class);
        Method method = operation.getAnnotatedMethod();
        Call call = Current.call(message);
        if (method.isAnnotationPresent(Open.class) || operators(method, call)) {
            return;
        }
        String right = Needed.by(operation.getClassResourceInfo().getResourceClass(), method)
                .orElseThrow(() -> new NotAllowed(Words.of("http.not-allowed")));
        call.as(() -> {
            call.services().identity().require(right);
            return Boolean.TRUE;
        });
    }

    private static boolean operators(Method method, Call call) {
        return method.isAnnotationPresent(Operator.class)
                && call.user().filter(User.PORTAL::equals).isPresent();
    }
}
