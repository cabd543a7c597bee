package org.nuanmin.ledger.expense;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerCounters;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files 支出单, which sets their money apart at once, and pays or refuses them by another hand. */
@Component(service = ExpenseDesk.class)
public final class ExpenseDesk {
    private static final int TEXT = 100;

    private final Database database;
    private final Identity identity;
    private final Units units;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Counters counters;
    private final Reach reach;

    @Activate
    public ExpenseDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference Ledger ledger,
            @Reference Counters counters) {
        this.database = database;
        this.identity = identity;
        this.units = units;
        this.audit = audit;
        this.clocks = clocks;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.counters = counters;
        reach = new Reach(identity);
    }

    /**
     * What someone wants to be paid, as it was typed.
     *
     * @param amount in 元
     */
    public record Wish(
            @Nullable String fund,
            @Nullable String unit,
            @Nullable String amount,
            @Nullable String category,
            @Nullable String payee,
            @Nullable String invoice) {}

    /** The funds that pay for expenses. */
    public List<Fund> funds() {
        return campaigns.current().funds().stream()
                .filter(fund -> !fund.categories().isEmpty())
                .toList();
    }

    /** Files one; its id. */
    public String file(Wish wish) {
        identity.require(LedgerPermissions.EXPENSE_FILE);
        Expense.Bill bill = bill(wish);
        try {
            return database.write(() -> {
                var expense = new Expense(campaigns.current().id(), bill, identity.user(), clocks.business());
                expense.committedBy(commit(expense));
                database.entities().persist(expense);
                database.entities().flush();
                audit.record("ledger.expense.filed", expense.id(), Map.of("unit", bill.unit(), "fund", bill.fund()));
                return expense.id();
            });
        } catch (ConstraintBroken twice) {
            throw RuleBroken.conflict(LedgerTexts.say("expense.twice", bill.payee(), bill.invoice()));
        }
    }

    private Expense.Bill bill(Wish wish) {
        var given = new Given(LedgerTexts.TEXTS, "expense");
        String fund = given.needed("fund", wish.fund(), 40);
        String category = given.needed("category", wish.category(), 40);
        fits(given, fund, category);
        String unit = given.needed("unit", wish.unit(), 64);
        long amount = given.money("amount", wish.amount());
        String payee = given.needed("payee", wish.payee(), TEXT);
        String invoice = given.needed("invoice", wish.invoice(), TEXT);
        given.check();
        Unit own = reach.within(
                LedgerPermissions.EXPENSE_FILE,
                () -> units.find(unit),
                Unit::id,
                () -> new NotFound(LedgerTexts.say("unit.none")));
        return new Expense.Bill(fund, own.id(), amount, category, payee, invoice);
    }

    /** R5: only from the fund that is there for it. */
    private void fits(Given given, String fund, String category) {
        Optional<Fund> known = campaigns.current().fund(fund);
        if (known.isEmpty()) {
            given.refuse("fund", "fund.unknown", fund);
        } else if (known.get().categories().isEmpty()) {
            given.refuse(
                    "fund",
                    "expense.benefits-only",
                    known.get().title(),
                    String.join("、", funds().stream().map(Fund::title).toList()));
        } else if (!category.isEmpty() && !known.get().categories().contains(category)) {
            given.refuse(
                    "category",
                    "expense.category",
                    category,
                    String.join("、", known.get().categories()));
        }
    }

    private String commit(Expense expense) {
        return book(
                Document.Kind.COMMITMENT,
                expense,
                Move.money(Place.allotment(expense.fund(), expense.unit()), committed(expense), expense.amount()));
    }

    private String book(Document.Kind kind, Expense expense, Move move) {
        return ledger.book(new Document(
                kind,
                "ledger",
                expense.id(),
                expense.unit(),
                clause(expense.fund()),
                expense.invoice(),
                List.of(move)));
    }

    private String clause(String fund) {
        return campaigns.current().fund(fund).map(Fund::clause).orElse("");
    }

    /** What a unit has set apart, for whomever. */
    private static Place committed(Expense expense) {
        return new Place(AccountKind.PAYEE, expense.fund(), expense.unit(), "");
    }

    /** 支付; that it was paid without a scan of its invoice stands in the audit and in the list. */
    public void pay(String id) {
        decide(id, "ledger.expense.paid", (expense, by) -> {
            expense.pay(by, clocks.business());
            var payee = new Place(AccountKind.PAYEE, expense.fund(), expense.unit(), expense.payee());
            book(Document.Kind.PAYMENT, expense, Move.money(committed(expense), payee, expense.amount()));
            counters.in(expense.campaign()).add(LedgerCounters.PAID, expense.unit(), clocks.today(), expense.amount());
        });
    }

    /** 不予支付: what was set apart is free again. */
    public void refuse(String id, @Nullable String reason) {
        var given = new Given(LedgerTexts.TEXTS, "expense");
        String why = given.needed("reason", reason, 200);
        identity.require(LedgerPermissions.EXPENSE_PAY);
        given.check();
        decide(id, "ledger.expense.refused", (expense, by) -> {
            expense.refuse(by, clocks.business(), why);
            ledger.reverse(expense.commitment(), expense.id(), why);
        });
    }

    private void decide(String id, String recorded, BiConsumer<Expense, User> decision) {
        database.write(() -> {
            Expense expense = reach.within(
                    LedgerPermissions.EXPENSE_PAY,
                    () -> Optional.ofNullable(
                            database.entities().find(Expense.class, id, LockModeType.PESSIMISTIC_WRITE)),
                    Expense::unit,
                    () -> new NotFound(LedgerTexts.say("expense.none")));
            decision.accept(expense, identity.user());
            audit.record(recorded, id, Map.of("scans", Integer.toString(expense.scans())));
        });
    }
}
