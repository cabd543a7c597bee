/** Accounts, and documents of postings that sum to 0. */
@NullMarked
package org.nuanmin.ledger.book;

import org.jspecify.annotations.NullMarked;
