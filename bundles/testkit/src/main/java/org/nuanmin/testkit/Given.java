package org.nuanmin.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a {@link PortalTest}, with a {@link Portal} as its one parameter, that runs once on each database before
 * all tests of the class. (JUnit's BeforeAll runs once for both databases, before there is any portal.)
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Given {}
