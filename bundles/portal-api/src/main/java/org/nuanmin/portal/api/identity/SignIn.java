package org.nuanmin.portal.api.identity;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in on screen. Each attempt is audited; failures are throttled by account and address. */
@ProviderType
public interface SignIn {
    /**
     * Checks a password; the same words and time for an unknown user, a wrong password and a locked account.
     *
     * @throws SignInRefused otherwise
     */
    User password(String username, String password, String address);

    /**
     * The user of a session that was opened earlier: empty when his password changed since, he was locked or signed out
     * everywhere.
     *
     * @param generation what {@link #generation} said at sign-in
     */
    Optional<User> still(String userId, long generation);

    /** A number that rises whenever all of a user's sessions and tokens end. */
    long generation(String userId);

    /** The caller signed out on screen; recorded. */
    void signedOut(User user);

    /** How long nobody may click before a session ends. */
    Duration idle();
}
