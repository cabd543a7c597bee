package org.nuanmin.hr.batch;

import java.util.EnumSet;
import java.util.Set;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ApplicationState;

import static org.nuanmin.hr.benefit.ApplicationState.APPROVED;
import static org.nuanmin.hr.benefit.ApplicationState.ISSUED;
import static org.nuanmin.hr.benefit.ApplicationState.PUBLISHED;
import static org.nuanmin.hr.benefit.ApplicationState.READY;
import static org.nuanmin.hr.benefit.ApplicationState.RECONCILED;
import static org.nuanmin.hr.benefit.ApplicationState.REVIEWED;
import static org.nuanmin.hr.benefit.ApplicationState.SUBMITTED;

/** A step that is taken for many applications. */
public enum Step {
    /** 申报. */
    SUBMIT(
            "hr.submissions",
            HrPermissions.APPLICATION_SUBMIT,
            EnumSet.of(SUBMITTED, REVIEWED, APPROVED, PUBLISHED, READY, ISSUED, RECONCILED)) {
        @Override
        void take(ApplicationDesk desk, String application) {
            desk.submit(application, null);
        }
    },
    /** 初审. */
    REVIEW(
            "hr.reviews",
            HrPermissions.APPLICATION_REVIEW,
            EnumSet.of(REVIEWED, APPROVED, PUBLISHED, READY, ISSUED, RECONCILED)) {
        @Override
        void take(ApplicationDesk desk, String application) {
            desk.review(application);
        }
    },
    /** 复核. */
    APPROVE("hr.approvals", HrPermissions.APPLICATION_APPROVE, EnumSet.of(PUBLISHED, READY, ISSUED, RECONCILED)) {
        @Override
        void take(ApplicationDesk desk, String application) {
            desk.approve(application);
        }
    };

    private final String kind;
    private final String permission;
    private final Set<ApplicationState> behind;

    Step(String kind, String permission, Set<ApplicationState> behind) {
        this.kind = kind;
        this.permission = permission;
        this.behind = behind;
    }

    /** The kind of the job. */
    public String kind() {
        return kind;
    }

    /** Needed to take it. */
    public String permission() {
        return permission;
    }

    /** Whether an application has this step behind it: taking it again changes nothing. */
    boolean isBehind(ApplicationState state) {
        return behind.contains(state);
    }

    abstract void take(ApplicationDesk desk, String application);
}
