package org.nuanmin.portal.api.rest;

import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The file of a {@code multipart/form-data} body, its part {@code file}, with the fields that came beside it; the parameter of
 * a resource method. It is gone after the method.
 */
@ProviderType
public interface Upload {
    /**
     * What the sender calls the file, for people to read; never a path here.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when the body has no such part
     */
    String name();

    /**
     * Its content, once.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when the body has no such part
     */
    InputStream content();

    /** What a field beside the file says, at most 40,000 characters (1,000 ids); empty when there is none. */
    String field(String name);
}
