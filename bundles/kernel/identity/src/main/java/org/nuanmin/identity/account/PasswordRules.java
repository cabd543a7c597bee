package org.nuanmin.identity.account;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.keys.Keys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which passwords are good enough, and whether one fits; the same time for someone who does not exist. */
@Component(service = PasswordRules.class)
public final class PasswordRules {
    /** Longer ones are refused unread, so that nobody makes the hash work. */
    private static final int LONGEST = 200;

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            point -> !Character.isLowerCase(point) && !Character.isUpperCase(point) && !Character.isDigit(point));

    private final Keys keys;
    private final IdentityRules rules;
    private final String nobodys;

    @Activate
    public PasswordRules(@Reference Keys keys, @Reference IdentityRules rules) {
        this.keys = keys;
        this.rules = rules;
        this.nobodys = keys.hashPassword(keys.sm3(keys.random(16)));
    }

    /** Its hash, if it keeps the rules. */
    String hash(String password, String username, List<String> earlier) {
        check(password, username);
        if (earlier.stream().anyMatch(old -> keys.checkPassword(password, old))) {
            throw IdentityTexts.refused("password", "password.used", rules.passwordHistory());
        }
        return keys.hashPassword(password);
    }

    private void check(String password, String username) {
        int length = password.codePointCount(0, password.length());
        long classes = CLASSES.stream()
                .filter(sort -> password.codePoints().anyMatch(sort))
                .count();
        if (length < rules.passwordLength() || length > LONGEST || classes < rules.passwordClasses()) {
            throw IdentityTexts.refused(
                    "password", "password.weak", rules.passwordLength(), rules.passwordClasses(), LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw IdentityTexts.refused("password", "password.username");
        }
    }

    public boolean fits(String password, String hash) {
        boolean possible = password.length() <= LONGEST;
        return keys.checkPassword(possible ? password : "", hash) && possible;
    }

    /** Takes as long as {@link #fits} and says no. */
    public boolean fitsNobody(String password) {
        fits(password, nobodys);
        return false;
    }
}
