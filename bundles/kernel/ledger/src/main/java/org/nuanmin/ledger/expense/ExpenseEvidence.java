package org.nuanmin.ledger.expense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.evidence.Proof.Row;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Attachments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What proves a 支出单: invoice, payee, both hands, and its files; as far as the caller may read expenses. */
@Component(service = Evidence.class)
public final class ExpenseEvidence implements Evidence {
    private final Identity identity;
    private final Listings listings;
    private final Attachments attachments;

    @Activate
    public ExpenseEvidence(
            @Reference Identity identity, @Reference Listings listings, @Reference Attachments attachments) {
        this.identity = identity;
        this.listings = listings;
        this.attachments = attachments;
    }

    @Override
    public Optional<Proof> of(String document) {
        return identity.may(LedgerPermissions.EXPENSE_READ)
                ? listings.one(ExpenseListing.LIST, document).map(this::proof)
                : Optional.empty();
    }

    private Proof proof(ExpenseRow expense) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "ledger.expenses.amount",
                BigDecimal.valueOf(expense.amount(), 2).toPlainString()));
        rows.add(row("ledger.expenses.category", expense.category()));
        rows.add(row("ledger.expenses.payee", expense.payee()));
        rows.add(row("ledger.expenses.invoice", expense.invoice()));
        rows.add(row("ledger.expenses.filedAt", Clocks.minute(expense.filedAt()) + " " + expense.filedBy()));
        String decided =
                expense.decidedAt() == null ? "" : Clocks.minute(expense.decidedAt()) + " " + expense.decidedBy();
        rows.add(new Row(LedgerTexts.say("ledger.expenses.state." + expense.state()), Message.plain(decided), ""));
        return new Proof(
                "ledger",
                expense.id(),
                LedgerTexts.say("ledger.expenses"),
                "/app/ledger/expenses?open=" + expense.id(),
                rows,
                attachments.of("ledger", expense.id()));
    }

    private static Row row(String key, String value) {
        return new Row(LedgerTexts.say(key), Message.plain(value), "");
    }
}
