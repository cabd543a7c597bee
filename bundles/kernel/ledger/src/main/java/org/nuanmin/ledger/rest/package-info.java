/** The paths. */
@NullMarked
package org.nuanmin.ledger.rest;

import org.jspecify.annotations.NullMarked;
