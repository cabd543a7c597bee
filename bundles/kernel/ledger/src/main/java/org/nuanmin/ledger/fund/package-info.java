/** The campaign's funds: what comes in, and what is allotted (下达). */
@NullMarked
package org.nuanmin.ledger.fund;

import org.jspecify.annotations.NullMarked;
