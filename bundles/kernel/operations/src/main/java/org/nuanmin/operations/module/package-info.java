/** Module life with rights and an audit trail. */
@NullMarked
package org.nuanmin.operations.module;

import org.jspecify.annotations.NullMarked;
