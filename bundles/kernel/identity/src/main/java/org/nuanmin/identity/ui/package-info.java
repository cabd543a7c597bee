/** The screens. */
@NullMarked
package org.nuanmin.identity.ui;

import org.jspecify.annotations.NullMarked;
