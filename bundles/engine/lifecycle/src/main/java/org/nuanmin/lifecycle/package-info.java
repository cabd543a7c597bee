/** Module life: the one room that installs, updates and removes bundles. */
@NullMarked
package org.nuanmin.lifecycle;

import org.jspecify.annotations.NullMarked;
