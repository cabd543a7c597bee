/** The system administrator's screens. */
@NullMarked
package org.nuanmin.operations.ui;

import org.jspecify.annotations.NullMarked;
