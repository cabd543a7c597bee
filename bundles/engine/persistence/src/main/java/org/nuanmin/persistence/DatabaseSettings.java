package org.nuanmin.persistence;

/** etc/org.nuanmin.persistence.cfg. */
public @interface DatabaseSettings {
    String url() default "jdbc:derby:${karaf.data}/derby;create=true";

    String user() default "";

    String password() default "";

    /** Connections at most; a few of them are kept for transactions apart. */
    int poolSize() default 20;

    /** While the disk of the data folder has less free, nothing is changed; 0 leaves it unwatched. */
    int freeMegabytes() default 512;
}
