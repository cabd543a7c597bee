/** 冲销: what was booked, allotted, brought in, transferred or counted, taken back by who may do it. */
@NullMarked
package org.nuanmin.ledger.reversal;

import org.jspecify.annotations.NullMarked;
