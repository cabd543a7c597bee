/** Who sits before a screen, for how long, and as whom its code runs. */
@NullMarked
package org.nuanmin.ui.shell.session;

import org.jspecify.annotations.NullMarked;
