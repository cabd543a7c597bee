package org.nuanmin.demo.district;

/** etc/org.nuanmin.demo.cfg. */
@interface DemoSettings {
    /** Makes this installation the synthetic district; without it nothing happens. */
    boolean demo() default false;

    /** Of every demo account. */
    String password() default "";

    /** Where the portal answers; empty: this machine, on the port that the portal listens on. */
    String address() default "";
}
