package org.nuanmin.persistence;

/** etc/org.nuanmin.persistence.cfg. */
public @interface DatabaseSettings {
    String url() default "jdbc:derby:${karaf.data}/derby;create=true";

    String user() default "";

    String password() default "";

    /** Connections at most; a few of them are kept for transactions apart. */
    int poolSize() default 20;
}
