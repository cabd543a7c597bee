/** What was sent: bounded, read before anything else happens, and gone afterwards. */
@NullMarked
package org.nuanmin.rest.body;

import org.jspecify.annotations.NullMarked;
