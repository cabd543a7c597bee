/** The frame, and the screens that belong to no department. */
@NullMarked
package org.nuanmin.ui.shell.view;

import org.jspecify.annotations.NullMarked;
