/** The paths below /api/v1/hr. */
@NullMarked
package org.nuanmin.hr.rest;

import org.jspecify.annotations.NullMarked;
