/** The screens. */
@NullMarked
package org.nuanmin.ledger.ui;

import org.jspecify.annotations.NullMarked;
