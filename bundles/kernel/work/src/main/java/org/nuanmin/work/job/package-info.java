/** Imports as jobs: received, checked row by row in batches, resumed after a restart. */
@NullMarked
package org.nuanmin.work.job;

import org.jspecify.annotations.NullMarked;
