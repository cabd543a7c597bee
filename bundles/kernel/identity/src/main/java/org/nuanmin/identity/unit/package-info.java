/** The unit tree, from a file at first start, kept in memory. */
@NullMarked
package org.nuanmin.identity.unit;

import org.jspecify.annotations.NullMarked;
