/** Handing out what is ready, once, for a signature; one by one at the desk, or by list. */
@NullMarked
package org.nuanmin.hr.issue;

import org.jspecify.annotations.NullMarked;
