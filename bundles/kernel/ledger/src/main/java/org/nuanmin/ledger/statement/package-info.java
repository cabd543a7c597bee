/** 对账单: what an account held, got and gave in a period. */
@NullMarked
package org.nuanmin.ledger.statement;

import org.jspecify.annotations.NullMarked;
