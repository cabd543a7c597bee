/** Who acts on a thread, and what he may do: from memory. */
@NullMarked
package org.nuanmin.identity.right;

import org.jspecify.annotations.NullMarked;
