package org.nuanmin.portal.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that issues or pays: it needs the header {@code Idempotency-Key} (400 without). The edge opens the transaction
 * and keeps key, body hash and answer in it: the same key and body get the same answer, another body 409.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
