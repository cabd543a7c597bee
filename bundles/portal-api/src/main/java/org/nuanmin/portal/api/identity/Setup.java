package org.nuanmin.portal.api.identity;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The first start of an installation without accounts: three separate, expiring, single-use codes, one for each
 * administrator. Also the way back when the last administrator of a kind was locked.
 */
@ProviderType
public interface Setup {
    /** The administrators (constants of {@link Roles}) without an active account; empty: the portal is set up. */
    Set<String> missing();

    /**
     * Makes a new code for each missing administrator; codes made before for these end. Only as {@link User#PORTAL}.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken a conflict, when no administrator is missing
     */
    List<SetupCode> codes();

    /**
     * Makes the administrator whose code this is; recorded.
     *
     * @param address where from; wrong codes are throttled by it
     * @throws org.nuanmin.portal.api.problem.RuleBroken when the code is unknown, used or expired, or a field breaks a rule
     * @throws SignInRefused after too many tries (429)
     */
    User administrator(String code, String username, String name, String password, String address);
}
