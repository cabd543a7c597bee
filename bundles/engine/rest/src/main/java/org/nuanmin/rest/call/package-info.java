/** One request on its way through the edge, and who makes it. */
@NullMarked
package org.nuanmin.rest.call;

import org.jspecify.annotations.NullMarked;
