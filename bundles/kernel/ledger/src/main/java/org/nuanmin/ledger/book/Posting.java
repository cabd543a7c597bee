package org.nuanmin.ledger.book;

/** One line of a document: what an account got, or gave where it is below 0. */
record Posting(Account account, long amount) {}
