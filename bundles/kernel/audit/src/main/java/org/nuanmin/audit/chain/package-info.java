/** Blocks over the entries: sealing, verifying, exporting. */
@NullMarked
package org.nuanmin.audit.chain;

import org.jspecify.annotations.NullMarked;
