/** Sign-in by password and tokens, throttled. */
@NullMarked
package org.nuanmin.identity.session;

import org.jspecify.annotations.NullMarked;
