package org.nuanmin.ledger.expense;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;

/** A 支出单 of a unit: an invoice that is paid from its allotment, once, by another hand than the one that filed it. */
@Entity
@Table(name = "ledger_expense")
public class Expense {
    @Id
    private String id;

    /** payee and invoice while it stands: by the database an invoice is paid once. */
    @Column(name = "invoice_key")
    @Nullable
    private String invoiceKey;

    @Column(name = "campaign_id")
    private String campaign;

    @Column(name = "fund_id")
    private String fund;

    @Column(name = "unit_id")
    private String unit;

    private long amount;

    private String category;

    private String payee;

    private String invoice;

    @Enumerated(EnumType.STRING)
    private ExpenseState state;

    @Column(name = "commitment_id")
    private String commitment;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_name")
    private String filedName;

    @Column(name = "decided_at")
    @Nullable
    private Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    private String decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    private String reason;

    /** How many photos or scans of the invoice there are. */
    private int scans;

    protected Expense() {}

    Expense(String campaign, Bill bill, User by, Instant now) {
        id = Ids.next();
        this.campaign = campaign;
        fund = bill.fund();
        unit = bill.unit();
        amount = bill.amount();
        category = bill.category();
        payee = bill.payee();
        invoice = bill.invoice();
        invoiceKey = payee + "\n" + invoice.toUpperCase(Locale.ROOT);
        state = ExpenseState.COMMITTED;
        commitment = "";
        filedAt = now;
        filedBy = by.id();
        filedName = by.name();
        decidedName = "";
        reason = "";
    }

    /**
     * What is to be paid.
     *
     * @param amount in 分
     */
    record Bill(String fund, String unit, long amount, String category, String payee, String invoice) {}

    String campaign() {
        return campaign;
    }

    void committedBy(String document) {
        commitment = document;
    }

    void pay(User by, Instant now) {
        decide(ExpenseState.PAID, by, now);
    }

    void refuse(User by, Instant now, String why) {
        decide(ExpenseState.REFUSED, by, now);
        reason = why;
        invoiceKey = null;
    }

    /** @throws RuleBroken when it was refused */
    void mayGetAnInvoice() {
        if (state == ExpenseState.REFUSED) {
            throw RuleBroken.conflict(
                    LedgerTexts.say("expense.decided", LedgerTexts.say("ledger.expenses.state." + state), decidedName));
        }
    }

    void scanned(int there) {
        scans = there;
    }

    int scans() {
        return scans;
    }

    private void decide(ExpenseState next, User by, Instant now) {
        if (state != ExpenseState.COMMITTED) {
            throw RuleBroken.conflict(
                    LedgerTexts.say("expense.decided", LedgerTexts.say("ledger.expenses.state." + state), decidedName));
        }
        if (by.id().equals(filedBy)) {
            throw RuleBroken.of(LedgerTexts.say("expense.own"));
        }
        state = next;
        decidedAt = now;
        decidedBy = by.id();
        decidedName = by.name();
    }

    public String id() {
        return id;
    }

    String fund() {
        return fund;
    }

    public String unit() {
        return unit;
    }

    long amount() {
        return amount;
    }

    String payee() {
        return payee;
    }

    String invoice() {
        return invoice;
    }

    String commitment() {
        return commitment;
    }
}
