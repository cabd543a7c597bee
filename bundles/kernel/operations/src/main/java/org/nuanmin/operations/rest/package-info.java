/** Paths below /api/v1/operations. */
@NullMarked
package org.nuanmin.operations.rest;

import org.jspecify.annotations.NullMarked;
