package org.nuanmin.rest.cxf;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.ParameterType;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import org.nuanmin.rest.call.Call;
import org.nuanmin.rest.call.Words;
import org.nuanmin.rest.idempotency.IdempotentPosts;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.Refusal;

/** Calls a resource's method as whoever signed in, once per idempotency key. */
final class EdgeInvoker extends JAXRSInvoker {
    private final IdempotentPosts posts;

    EdgeInvoker(ObjectMapper json) {
        posts = new IdempotentPosts(json);
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object resource, Method method, Object[] arguments) {
        Message message = exchange.getInMessage();
        Call call = Current.call(message);
        OperationResourceInfo operation = exchange.get(OperationResourceInfo.class);
        refuseMissingBody(operation, method, arguments);
        HttpServletRequest request = Current.request(message);
        return call.outside(() -> call.as(() -> {
            Object answer = posts.around(
                    call, operation.getAnnotatedMethod(), request, () -> invoke(exchange, resource, method, arguments));
            return streamedAsCaller(answer, call);
        }));
    }

    private @Nullable Object invoke(Exchange exchange, Object resource, Method method, Object[] arguments) {
        try {
            return super.performInvocation(exchange, resource, method, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new ResourceFailed(e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ResourceFailed(e);
        }
    }

    /** An empty body, or the word null, where the method wants one. */
    private static void refuseMissingBody(OperationResourceInfo operation, Method method, Object[] arguments) {
        for (var parameter : operation.getParameters()) {
            int at = parameter.getIndex();
            boolean optional = operation
                    .getAnnotatedMethod()
                    .getAnnotatedParameterTypes()[at]
                    .isAnnotationPresent(Nullable.class);
            if (parameter.getType() == ParameterType.REQUEST_BODY && arguments[at] == null && !optional) {
                throw Refusal.of(Kind.BAD_REQUEST, Words.of("body.missing"));
            }
        }
    }

    /** A streamed answer is written after the method, when nobody is signed in on the thread any more. */
    private static @Nullable Object streamedAsCaller(@Nullable Object answer, Call call) {
        if (answer instanceof StreamingOutput stream) {
            return asCaller(stream, call);
        }
        return answer instanceof Response response && response.getEntity() instanceof StreamingOutput stream
                ? Response.fromResponse(response).entity(asCaller(stream, call)).build()
                : answer;
    }

    private static StreamingOutput asCaller(StreamingOutput stream, Call call) {
        return out -> {
            Object failed = call.as(() -> {
                try {
                    stream.write(out);
                    return Boolean.TRUE;
                } catch (java.io.IOException e) {
                    return e;
                }
            });
            if (failed instanceof java.io.IOException e) {
                throw e;
            }
        };
    }

    /** A checked exception of a resource. */
    private static final class ResourceFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ResourceFailed(Throwable cause) {
            super(cause);
        }
    }
}
