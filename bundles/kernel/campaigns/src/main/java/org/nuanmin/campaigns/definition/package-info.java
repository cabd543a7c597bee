/** Reads a campaign's definition file and says what is wrong with it, by line and field. */
@NullMarked
package org.nuanmin.campaigns.definition;

import org.jspecify.annotations.NullMarked;
