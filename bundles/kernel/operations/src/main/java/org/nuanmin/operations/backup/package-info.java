/** Backups while the portal works. */
@NullMarked
package org.nuanmin.operations.backup;

import org.jspecify.annotations.NullMarked;
