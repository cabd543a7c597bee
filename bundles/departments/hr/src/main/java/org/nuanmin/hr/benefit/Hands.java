package org.nuanmin.hr.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.problem.RuleBroken;

/** Who submitted, reviewed and approved an application, by their ids: each is another one, and so is who hands it out (R8). */
@Embeddable
public class Hands {
    private static final String OWN_APPROVAL = "application.own-approval";
    private static final String OWN_HAND_OUT = "application.own-hand-out";

    @Column(name = "submitter_id")
    private String submitter;

    @Column(name = "reviewer_id")
    @Nullable
    private String reviewer;

    @Column(name = "approver_id")
    @Nullable
    private String approver;

    protected Hands() {}

    Hands(String submitter) {
        this.submitter = submitter;
    }

    /** From here on it is looked at anew. */
    void submit(String by) {
        submitter = by;
        reviewer = null;
        approver = null;
    }

    void review(String by) {
        other(by, submitter, "application.own-review");
        reviewer = by;
    }

    /** Whether it is the first approval. */
    boolean approve(String by) {
        other(by, submitter, OWN_APPROVAL);
        other(by, reviewer, OWN_APPROVAL);
        other(by, approver, OWN_APPROVAL);
        boolean first = approver == null;
        approver = by;
        return first;
    }

    void handOut(String by) {
        other(by, submitter, OWN_HAND_OUT);
        other(by, reviewer, OWN_HAND_OUT);
        other(by, approver, OWN_HAND_OUT);
    }

    private static void other(String by, @Nullable String before, String key) {
        if (by.equals(before)) {
            throw RuleBroken.of(HrTexts.say(key));
        }
    }
}
