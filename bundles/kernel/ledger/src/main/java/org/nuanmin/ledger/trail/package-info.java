/** From the source to the receipt, and back. */
@NullMarked
package org.nuanmin.ledger.trail;

import org.jspecify.annotations.NullMarked;
