/**
 * Vaadin on OSGi: the one servlet of all screens, the routes that come and go with their bundles, signing in, the frame
 * around every screen, home, and the pages for what is stopped, missing or forbidden.
 */
@NullMarked
package org.nuanmin.ui.shell;

import org.jspecify.annotations.NullMarked;
