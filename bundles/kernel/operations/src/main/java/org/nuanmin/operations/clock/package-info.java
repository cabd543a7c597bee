/** Business time and real time. */
@NullMarked
package org.nuanmin.operations.clock;

import org.jspecify.annotations.NullMarked;
