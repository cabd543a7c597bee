package org.nuanmin.ledger.book;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.persistence.Row;

/** The accounts in the database. What an account is never changes, so that those of many documents are kept in memory. */
final class Accounts {
    private final Map<String, Account> known = new ConcurrentHashMap<>();
    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /** An account, if it is open. */
    Optional<Account> find(String campaign, Place place) {
        String key = key(campaign, place);
        Account kept = known.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Account> found = stored(key);
        found.filter(account -> place.kind() != AccountKind.PERSON).ifPresent(account -> known.put(key, account));
        return found;
    }

    /** An account; opened where there is none. */
    Account open(String campaign, Place place, String name, String measure) {
        return find(campaign, place).orElseGet(() -> {
            var account = new Account(Ids.next(), place, name, measure);
            if (place.kind() == AccountKind.PERSON) {
                insert(campaign, account);
                return account;
            }
            // for itself: two documents that open one account at once must not fail each other
            try {
                database.apart(() -> insert(campaign, account));
            } catch (ConstraintBroken another) {
                return find(campaign, place).orElseThrow(() -> another);
            }
            return find(campaign, place).orElseThrow();
        });
    }

    private Account insert(String campaign, Account account) {
        Place place = account.place();
        database.update(
                "INSERT INTO ledger_account (id, place, campaign_id, kind, fund_id, unit_id, holder, person_id, name, measure,"
                        + " balance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                account.id(),
                key(campaign, place),
                campaign,
                place.kind().name(),
                place.fund(),
                place.unit(),
                place.holder(),
                place.kind() == AccountKind.PERSON ? place.holder() : null,
                account.name(),
                account.measure());
        return account;
    }

    private Optional<Account> stored(String key) {
        return database
                .rows(
                        "SELECT id, kind, fund_id, unit_id, holder, name, measure FROM ledger_account WHERE place = ?",
                        Accounts::account,
                        key)
                .stream()
                .findFirst();
    }

    static Account account(Row row) {
        return new Account(
                row.required("id"),
                new Place(
                        AccountKind.valueOf(row.required("kind")),
                        row.required("fund_id"),
                        row.required("unit_id"),
                        row.required("holder")),
                row.required("name"),
                row.required("measure"));
    }

    /** Sorts sources first, then funds, and so on. */
    private static String key(String campaign, Place place) {
        return String.join("|", campaign, rank(place.kind()), place.fund(), place.unit(), place.holder());
    }

    /** Stands in the database: a kind keeps its number for ever. */
    private static String rank(AccountKind kind) {
        return switch (kind) {
            case SOURCE -> "0";
            case FUND -> "1";
            case ALLOTMENT -> "2";
            case PERSON -> "3";
            case PAYEE -> "4";
            case STORE -> "5";
        };
    }

    /** Whether the account holds enough; if not, nothing happens. */
    boolean move(String account, long amount) {
        return database.update(
                        "UPDATE ledger_account SET balance = balance + ?"
                                + " WHERE id = ? AND (kind = 'SOURCE' OR balance + ? >= 0)",
                        amount,
                        account,
                        amount)
                == 1;
    }

    long balance(String account) {
        return database.rows("SELECT balance FROM ledger_account WHERE id = ?", row -> row.number("balance"), account)
                .get(0);
    }
}
