/** Whether the portal lives and is ready. */
@NullMarked
package org.nuanmin.rest.health;

import org.jspecify.annotations.NullMarked;
