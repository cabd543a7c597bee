/** 支出单: committed by one hand, paid by another. */
@NullMarked
package org.nuanmin.ledger.expense;

import org.jspecify.annotations.NullMarked;
