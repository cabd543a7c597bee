package org.nuanmin.portal.api.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An answer that is one thing in one edition: the edge sends {@link #edition()} as its {@code ETag}, and a change may send that
 * back as {@code If-Match} (see {@code Edition}).
 */
@ConsumerType
public interface Tagged {
    /** Rises with every change of the thing. */
    long edition();
}
