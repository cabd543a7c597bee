package org.nuanmin.ledger.expense;

import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos and scans of the invoice behind a 支出单: added by who files for its unit, seen by whoever sees the expense. */
@Component(service = InvoiceDesk.class)
public final class InvoiceDesk {
    private static final String MODULE = "ledger";

    private final Database database;
    private final AuditTrail audit;
    private final Listings listings;
    private final Attachments attachments;
    private final ExpenseDesk expenses;
    private final Reach reach;

    @Activate
    public InvoiceDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Listings listings,
            @Reference Attachments attachments,
            @Reference ExpenseDesk expenses) {
        this.database = database;
        this.audit = audit;
        this.listings = listings;
        this.attachments = attachments;
        this.expenses = expenses;
        reach = new Reach(identity);
    }

    /** Files an expense together with its invoice: both or neither. */
    public String file(ExpenseDesk.Wish wish, String fileName, InputStream content) {
        return database.write(() -> {
            String id = expenses.file(wish);
            attach(id, fileName, content);
            return id;
        });
    }

    /**
     * Adds a photo or scan; also after it was paid, never to one that was refused.
     *
     * @param content PNG, JPEG or PDF, read to its end and left open
     * @throws NotFound when there is no such expense within the caller's reach
     * @throws org.nuanmin.portal.api.problem.RuleBroken as {@link Attachments#add} says, or a conflict when it was refused
     */
    public Attachment attach(String expense, String fileName, InputStream content) {
        return database.write(() -> {
            Expense found = reach.within(
                    LedgerPermissions.EXPENSE_FILE,
                    () -> Optional.ofNullable(
                            database.entities().find(Expense.class, expense, LockModeType.PESSIMISTIC_WRITE)),
                    Expense::unit,
                    InvoiceDesk::none);
            found.mayGetAnInvoice();
            Attachment added = attachments.add(MODULE, expense, fileName, content);
            found.scanned(attachments.of(MODULE, expense).size());
            audit.record("ledger.expense.invoiced", expense, Map.of("attachment", added.id()));
            return added;
        });
    }

    /**
     * What is attached to an expense.
     *
     * @throws NotFound when there is no such expense within the caller's reach
     */
    public List<Attachment> of(String expense) {
        seen(expense);
        return attachments.of(MODULE, expense);
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is no such expense within the caller's reach, or it has no such attachment
     */
    public Attachment get(String expense, String attachment) {
        seen(expense);
        return attachments.of(MODULE, expense).stream()
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .orElseThrow(() -> new NotFound(LedgerTexts.say("expense.no-invoice")));
    }

    /** Writes the content of one; as {@link #get}. */
    public void write(String expense, String attachment, OutputStream out) {
        attachments.write(get(expense, attachment).id(), out);
    }

    private void seen(String expense) {
        if (listings.one(ExpenseListing.LIST, expense).isEmpty()) {
            throw none();
        }
    }

    private static NotFound none() {
        return new NotFound(LedgerTexts.say("expense.none"));
    }
}
