/** The same step for many: at once, or as a job that shows its progress and may be repeated. */
@NullMarked
package org.nuanmin.hr.batch;

import org.jspecify.annotations.NullMarked;
