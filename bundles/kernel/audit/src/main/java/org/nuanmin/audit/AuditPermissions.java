package org.nuanmin.audit;

/** Only the auditor holds these. */
public final class AuditPermissions {
    public static final String READ = "audit.read";
    public static final String EXPORT = "audit.export";

    private AuditPermissions() {}
}
