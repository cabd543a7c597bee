/** Roles, what each may do, and who was given which over what. */
@NullMarked
package org.nuanmin.identity.grant;

import org.jspecify.annotations.NullMarked;
