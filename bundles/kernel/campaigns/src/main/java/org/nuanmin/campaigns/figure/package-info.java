/** Counters, their folding, and the indicators reckoned from them. */
@NullMarked
package org.nuanmin.campaigns.figure;

import org.jspecify.annotations.NullMarked;
