package org.nuanmin.audit;

/** Only the auditor holds these, but that the administrators too are told of alarms. */
public final class AuditPermissions {
    public static final String READ = "audit.read";
    public static final String EXPORT = "audit.export";
    public static final String ACCEPT = "audit.head.accept";
    public static final String ALARMS = "audit.alarm.see";

    private AuditPermissions() {}
}
