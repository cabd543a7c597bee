/** The registry's screens. */
@NullMarked
package org.nuanmin.registry.ui;

import org.jspecify.annotations.NullMarked;
