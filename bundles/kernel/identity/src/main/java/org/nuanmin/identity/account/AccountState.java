package org.nuanmin.identity.account;

/** Whether someone may sign in at all. */
public enum AccountState {
    ACTIVE,
    /** Until an administrator unlocks it; too many failures lock for a while only, beside this. */
    LOCKED
}
