/** CXF: one bus, one server per module. */
@NullMarked
package org.nuanmin.rest.cxf;

import org.jspecify.annotations.NullMarked;
