/** Files that belong to things of other modules. */
@NullMarked
package org.nuanmin.work.attachment;

import org.jspecify.annotations.NullMarked;
