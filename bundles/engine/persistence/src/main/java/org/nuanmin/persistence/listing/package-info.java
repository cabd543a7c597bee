/** Turns a list's definition and a question into SQL. */
@NullMarked
package org.nuanmin.persistence.listing;

import org.jspecify.annotations.NullMarked;
