package org.nuanmin.persistence;

/** What a transaction is begun for. */
enum Purpose {
    READ,
    WRITE,
    /** What must be kept whatever becomes of the caller: the audit's own rows, a sign-in. */
    APART
}
