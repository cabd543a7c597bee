package org.nuanmin.identity.account;

import jakarta.persistence.LockModeType;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;

/** The accounts in the database. */
public final class AccountRecords {
    private final Database database;

    public AccountRecords(Database database) {
        this.database = database;
    }

    /** User names are compared in one form: no case, no width, no spaces around. */
    public static String normal(String username) {
        return Normalizer.normalize(username, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Account> named(String username) {
        return database.entities()
                .createQuery("SELECT a FROM Account a WHERE a.username = :name", Account.class)
                .setParameter("name", normal(username))
                .getResultStream()
                .findFirst();
    }

    public List<User> active() {
        return database.entities()
                .createQuery("SELECT a FROM Account a WHERE a.state = :state ORDER BY a.username", Account.class)
                .setParameter("state", AccountState.ACTIVE)
                .getResultStream()
                .map(Account::user)
                .toList();
    }

    public Optional<Account> find(String id) {
        return Optional.ofNullable(database.entities().find(Account.class, id));
    }

    /** Nobody else changes it until the transaction ends: counts of failures are not lost. */
    public Account forChange(String id) {
        Account account = database.entities().find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound(IdentityTexts.message("account.unknown"));
        }
        return account;
    }

    void add(Account account) {
        database.entities().persist(account);
        database.entities().flush();
    }
}
