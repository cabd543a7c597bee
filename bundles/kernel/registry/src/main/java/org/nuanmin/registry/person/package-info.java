/** People: registering, finding, revealing. */
@NullMarked
package org.nuanmin.registry.person;

import org.jspecify.annotations.NullMarked;
