package org.nuanmin.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs with the portal, once on Derby and once on PostgreSQL, each time on a fresh database that all its
 * methods share. A method or the constructor takes a {@link Portal}. {@code -Dnuanmin.test.database=derby} runs it on one
 * of the two while you work.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(OnEachDatabase.class)
public @interface PortalTest {
    /** Settings for bundles, such as {@code "org.nuanmin.identity:idleMinutes=15"}. */
    String[] settings() default {};

    /** Modules on the class path that stay away, such as {@code "operations"}. */
    String[] without() default {};
}
