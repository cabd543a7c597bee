package org.nuanmin.lifecycle;

/** etc/org.nuanmin.lifecycle.cfg */
@interface LifecycleSettings {
    /** The installation's own folder of archives; nothing is taken from anywhere else. */
    String modules() default "modules";

    /** The folder of certificates, .pem, of those whose archives are taken. */
    String publishers() default "etc/publishers";

    /** Seconds that a new version may take until all its services are there. */
    int patience() default 20;
}
