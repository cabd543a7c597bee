/** The screens; they know the use cases and the kit. */
@NullMarked
package org.nuanmin.identity.ui;

import org.jspecify.annotations.NullMarked;
