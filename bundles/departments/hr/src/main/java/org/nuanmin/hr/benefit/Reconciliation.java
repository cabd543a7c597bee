package org.nuanmin.hr.benefit;

import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;

/** 已对账: each line of an application that is signed for was found in a file of who paid for it, or taken back. */
public final class Reconciliation {
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final PersonFigures figures;
    private final Applications applications;

    public Reconciliation(Database database, Identity identity, AuditTrail audit, Clocks clocks, Counters counters) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        figures = new PersonFigures(counters, clocks);
        applications = new Applications(database);
    }

    /** Concludes, in the caller's transaction, once nothing is left. */
    public void conclude(Application application) {
        if (application.state() == ApplicationState.ISSUED && !isLeft(application)) {
            application.reconcile();
            figures.changed(application);
            record(application, "hr.application.reconciled", "");
        }
    }

    /** A line that can be reconciled and is not: what was taken back or given up is not waited for. */
    private boolean isLeft(Application application) {
        return !database.rows(
                        "SELECT id FROM hr_item WHERE application_id = ? AND reconciled_at IS NULL"
                                + " AND state NOT IN ('VOID', 'RECLAIMED')",
                        row -> row.required("id"),
                        application.id())
                .isEmpty();
    }

    /** 撤销: it is as it was when it was signed for. */
    public void reopen(Application application, String reason) {
        if (application.state() == ApplicationState.RECONCILED) {
            application.reopen();
            figures.changed(application);
            record(application, "hr.application.reopened", reason);
        }
    }

    private void record(Application application, String action, String reason) {
        applications.step(application, clocks.business(), identity.user(), reason);
        audit.record(action, application.id(), reason.isEmpty() ? Map.of() : Map.of("reason", reason));
    }
}
