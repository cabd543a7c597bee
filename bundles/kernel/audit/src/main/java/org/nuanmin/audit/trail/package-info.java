/** Writing and reading entries. */
@NullMarked
package org.nuanmin.audit.trail;

import org.jspecify.annotations.NullMarked;
