/** Numbers that tell people and enterprises apart: their normal forms and checks. */
@NullMarked
package org.nuanmin.registry.number;

import org.jspecify.annotations.NullMarked;
