package org.nuanmin.portal.api.identity;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Makes accounts with their grants, for the portal itself ({@link User#PORTAL}) only: a synthetic district. */
@ProviderType
public interface Accounts {
    /**
     * Makes an account, unless the user name is taken: then it stays as it is.
     *
     * @param unit the id of the unit he works for
     * @param grants role (a constant of {@link Roles}) to the unit over which it holds
     * @return the account, new or old
     * @throws org.nuanmin.portal.api.problem.RuleBroken when the password is too weak or the roles exclude each other
     * @throws org.nuanmin.portal.api.problem.NotAllowed for anyone but the portal
     */
    User create(String username, String name, String unit, String password, Map<String, String> grants);

    /** Locks an account until an administrator unlocks it. */
    void lock(String username);
}
