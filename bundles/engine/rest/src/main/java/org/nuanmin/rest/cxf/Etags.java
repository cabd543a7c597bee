package org.nuanmin.rest.cxf;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.nuanmin.portal.api.rest.Tagged;

/** A thing's edition as its ETag. */
@Provider
public final class Etags implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged thing) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + thing.edition() + "\"");
        }
    }
}
