package org.nuanmin.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.util.Optional;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.rest.Open;
import org.nuanmin.portal.api.rest.Operator;

/** Finds the caller before anything of the body is read: a bearer token, or the operator's key over loopback. */
public class Authentication implements ContainerRequestFilter {
    /** Exchange property with the user. */
    static final String USER = "nuanmin.user";

    private static final String BEARER = "Bearer ";

    private final Services.All services;
    private final OperatorKey operator;

    @Context
    private ResourceInfo resource;

    Authentication(Services.All services, OperatorKey operator) {
        this.services = services;
        this.operator = operator;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Optional<User> user = user(request, method);
        if (user.isPresent()) {
            org.apache.cxf.jaxrs.utils.JAXRSUtils.getCurrentMessage()
                    .getExchange()
                    .put(USER, user.get());
        } else if (!method.isAnnotationPresent(Open.class)) {
            request.abortWith(Problems.response(
                    Refusal.of(401, "unknown"),
                    Words.language(request.getHeaderString("Accept-Language")),
                    Request.current().map(Request::id).orElse("-")));
        }
    }

    private Optional<User> user(ContainerRequestContext request, Method method) {
        String key = request.getHeaderString("X-Nuanmin-Operator");
        String address = Request.current().map(Request::address).orElse("");
        if (key != null && method.isAnnotationPresent(Operator.class)) {
            return operator.fits(key, address) ? Optional.of(User.PORTAL) : Optional.empty();
        }
        String header = request.getHeaderString("Authorization");
        return header != null && header.startsWith(BEARER)
                ? services.tokens().user(header.substring(BEARER.length()).trim())
                : Optional.empty();
    }
}
