package org.nuanmin.portal.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that the operator on the machine may call too: over loopback, with the key made at install in the
 * header {@code X-Nuanmin-Operator}; it then runs as {@code User.PORTAL}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operator {}
