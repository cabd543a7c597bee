/** The first start, and the synthetic district's accounts. */
@NullMarked
package org.nuanmin.identity.setup;

import org.jspecify.annotations.NullMarked;
