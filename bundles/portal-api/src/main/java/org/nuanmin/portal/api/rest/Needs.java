package org.nuanmin.portal.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a resource method's caller must hold somewhere. The edge asks it before it reads the body: 403
 * otherwise. On a resource class it is the right of each method that names none. A method that has none either way is nobody's,
 * unless it is {@link Open} or an {@link Operator}'s. The use case asks
 * again, over the unit of the thing itself. It stands in {@code /api/openapi.json} as {@code x-permission}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    /** As a {@code Department} names it. */
    String value();
}
