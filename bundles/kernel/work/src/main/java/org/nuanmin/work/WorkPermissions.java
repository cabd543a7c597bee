package org.nuanmin.work;

/** The bundle's rights; what a job or a notice may hold is decided by the department's own. */
public final class WorkPermissions {
    /** One's own jobs. */
    public static final String JOBS = "work.job.read";
    /** One's own notices. */
    public static final String NOTICES = "work.notice.read";

    private WorkPermissions() {}
}
