package org.nuanmin.ledger.expense;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.ledger.StatementLine;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 支出单 in reconciliation: found by the number of their invoice, and known as reconciled once they were paid by a bank. */
@Component(service = Reconciling.class)
public final class ExpensesReconciled implements Reconciling {
    private final Database database;
    private final Clocks clocks;

    @Activate
    public ExpensesReconciled(@Reference Database database, @Reference Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    @Override
    public String module() {
        return "ledger";
    }

    @Override
    public List<String> documents(StatementLine line) {
        return line.reference().isEmpty()
                ? List.of()
                : database.rows(
                        "SELECT d.id FROM ledger_expense e JOIN ledger_document d ON d.object_id = e.id"
                                + " WHERE e.invoice = ? AND d.kind = 'PAYMENT'",
                        row -> row.required("id"),
                        line.reference());
    }

    @Override
    public void matched(String document) {
        stamp(document, clocks.business());
    }

    @Override
    public void released(String document, String reason) {
        stamp(document, null);
    }

    private void stamp(String document, @Nullable Instant when) {
        database.rows("SELECT object_id FROM ledger_document WHERE id = ?", row -> row.required("object_id"), document)
                .forEach(id -> database.update("UPDATE ledger_expense SET reconciled_at = ? WHERE id = ?", when, id));
    }
}
