/** Files at rest: never in clear, never under a name of a person's choice. */
@NullMarked
package org.nuanmin.work.sealed;

import org.jspecify.annotations.NullMarked;
