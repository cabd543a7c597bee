package org.nuanmin.identity;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The numbers that an installation may set in etc/org.nuanmin.identity.cfg. */
@Component(service = IdentityRules.class, configurationPid = IdentityRules.PID)
public final class IdentityRules {
    public static final String PID = "org.nuanmin.identity";

    private final Settings settings;

    @Activate
    public IdentityRules(Settings settings) {
        this.settings = settings;
    }

    public int passwordLength() {
        return settings.passwordLength();
    }

    public int passwordClasses() {
        return settings.passwordClasses();
    }

    public int passwordHistory() {
        return settings.passwordHistory();
    }

    public int failures() {
        return settings.failures();
    }

    public Duration lock() {
        return Duration.ofMinutes(settings.lockMinutes());
    }

    public int addressFailures() {
        return settings.addressFailures();
    }

    public Duration addressPeriod() {
        return Duration.ofMinutes(settings.addressMinutes());
    }

    public Duration idle() {
        return Duration.ofSeconds(Math.round(settings.idleMinutes() * 60));
    }

    public Duration tokenLife() {
        return Duration.ofHours(settings.tokenHours());
    }

    public Duration setupLife() {
        return Duration.ofHours(settings.setupHours());
    }

    /** Keys and defaults of the configuration. */
    public @interface Settings {
        int passwordLength() default 10;

        int passwordClasses() default 3;

        int passwordHistory() default 5;

        int failures() default 5;

        int lockMinutes() default 30;

        int addressFailures() default 20;

        int addressMinutes() default 10;

        double idleMinutes() default 15;

        int tokenHours() default 12;

        int setupHours() default 24;
    }
}
