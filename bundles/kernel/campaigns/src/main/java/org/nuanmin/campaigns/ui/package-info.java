/** The bundle's screens. */
@NullMarked
package org.nuanmin.campaigns.ui;

import org.jspecify.annotations.NullMarked;
