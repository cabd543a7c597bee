/** The bundle's screens. */
@NullMarked
package org.nuanmin.work.ui;

import org.jspecify.annotations.NullMarked;
