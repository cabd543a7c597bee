/** Flow as OSGi wants it: servlet, session bridge, routes, and what Flow would keep of a removed bundle. */
@NullMarked
package org.nuanmin.ui.shell.flow;

import org.jspecify.annotations.NullMarked;
