/** The screens below /app/hr. */
@NullMarked
package org.nuanmin.hr.ui;

import org.jspecify.annotations.NullMarked;
