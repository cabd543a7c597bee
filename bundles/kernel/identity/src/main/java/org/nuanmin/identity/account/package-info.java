/** Accounts and their passwords. */
@NullMarked
package org.nuanmin.identity.account;

import org.jspecify.annotations.NullMarked;
