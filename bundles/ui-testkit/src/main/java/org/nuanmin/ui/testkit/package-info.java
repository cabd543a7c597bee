/** A department's screens without a browser, for tests. */
@NullMarked
package org.nuanmin.ui.testkit;

import org.jspecify.annotations.NullMarked;
