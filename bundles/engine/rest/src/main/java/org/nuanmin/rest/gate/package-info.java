/** Waiting a moment for parts that are being updated, instead of failing. */
@NullMarked
package org.nuanmin.rest.gate;

import org.jspecify.annotations.NullMarked;
