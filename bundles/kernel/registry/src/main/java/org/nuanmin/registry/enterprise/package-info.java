/** Employers by their code. */
@NullMarked
package org.nuanmin.registry.enterprise;

import org.jspecify.annotations.NullMarked;
