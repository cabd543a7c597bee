/** The servlet at /api and what it is made of. */
@NullMarked
package org.nuanmin.rest.edge;

import org.jspecify.annotations.NullMarked;
