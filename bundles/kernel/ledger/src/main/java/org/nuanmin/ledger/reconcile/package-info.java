/** 对账: files of a bank, the union or an operator, line by line compared with what was booked. */
@NullMarked
package org.nuanmin.ledger.reconcile;

import org.jspecify.annotations.NullMarked;
