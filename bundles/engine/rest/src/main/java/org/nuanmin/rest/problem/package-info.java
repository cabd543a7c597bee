/** Whatever goes wrong becomes one problem+json (RFC 9457) in the reader's language. */
@NullMarked
package org.nuanmin.rest.problem;

import org.jspecify.annotations.NullMarked;
