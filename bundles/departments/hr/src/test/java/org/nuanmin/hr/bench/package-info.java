/** Measured comparisons, run by bench/: no rules, so no build runs them. */
@NullMarked
package org.nuanmin.hr.bench;

import org.jspecify.annotations.NullMarked;
