package org.nuanmin.portal.api.identity;

/**
 * Someone who is signed in.
 *
 * @param id the account's id
 * @param username what he signs in with; stands in the audit
 * @param name his name on screen
 * @param unit the id of the unit he works for
 */
public record User(String id, String username, String name, String unit) {
    /** The portal itself: background work, start-up, the operator on the machine. */
    public static final User PORTAL = new User("portal", "portal", "portal", "");
}
