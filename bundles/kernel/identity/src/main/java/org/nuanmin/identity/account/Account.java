package org.nuanmin.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;

/** Someone who can sign in. */
@Entity
@Table(name = "identity_account")
public class Account {
    /** The kind of an account without grants. */
    public static final String NONE = "none";

    @Id
    private String id;

    private String username;
    private String name;
    private String unit;
    private String kind;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String password;

    @Column(name = "password_temporary")
    private boolean temporary;

    private long generation;
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "signed_in_at")
    private @Nullable Instant signedInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    Account(User user, String password, boolean temporary, Instant now) {
        this.id = user.id();
        this.username = user.username();
        this.name = user.name();
        this.unit = user.unit();
        this.kind = NONE;
        this.state = AccountState.ACTIVE;
        this.password = password;
        this.temporary = temporary;
        this.createdAt = now;
    }

    public User user() {
        return new User(id, username, name, unit);
    }

    public String id() {
        return id;
    }

    public String password() {
        return password;
    }

    public long generation() {
        return generation;
    }

    public String kind() {
        return kind;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** Locked neither by an administrator nor, for a while, by failures. */
    public boolean opensAt(Instant now) {
        return isActive() && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** A wrong password; the failure that reaches the limit locks, and the count begins anew. */
    public boolean failed(Instant now, int limit, Duration pause) {
        failures++;
        boolean locks = failures >= limit && opensAt(now);
        if (locks) {
            lockedUntil = now.plus(pause);
            failures = 0;
        }
        return locks;
    }

    public void signedIn(Instant now) {
        failures = 0;
        lockedUntil = null;
        signedInAt = now;
    }

    void lock() {
        state = AccountState.LOCKED;
        signOutEverywhere();
    }

    void unlock() {
        state = AccountState.ACTIVE;
        failures = 0;
        lockedUntil = null;
    }

    void change(String hash, boolean onlyForNow) {
        password = hash;
        temporary = onlyForNow;
        signOutEverywhere();
    }

    /** Sessions and tokens of an earlier generation have ended. */
    void signOutEverywhere() {
        generation++;
    }

    /** The first grant decides what sort of account it is; the database's keys hold it to that. */
    public void become(String wanted) {
        kind = wanted;
    }
}
