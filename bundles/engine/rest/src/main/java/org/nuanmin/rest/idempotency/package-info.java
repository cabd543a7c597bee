/** A POST with an Idempotency-Key happens once. */
@NullMarked
package org.nuanmin.rest.idempotency;

import org.jspecify.annotations.NullMarked;
