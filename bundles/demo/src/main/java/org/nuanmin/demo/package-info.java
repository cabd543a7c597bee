/**
 * The labelled synthetic district. It plays the district through the REST paths and imports as the demo accounts
 * ({@code district}), moves business time ({@code clock}), and writes no one's tables. It is not in the distribution.
 */
@NullMarked
package org.nuanmin.demo;

import org.jspecify.annotations.NullMarked;
