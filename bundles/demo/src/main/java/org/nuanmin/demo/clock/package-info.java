/** Business time is moved forward, on a screen and over REST. */
@NullMarked
package org.nuanmin.demo.clock;

import org.jspecify.annotations.NullMarked;
