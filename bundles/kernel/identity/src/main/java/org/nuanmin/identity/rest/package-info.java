/** The paths below /api/v1/identity. */
@NullMarked
package org.nuanmin.identity.rest;

import org.jspecify.annotations.NullMarked;
