/** The 24-hour duty roster (值班) of a station and its gaps. */
@NullMarked
package org.nuanmin.hr.duty;

import org.jspecify.annotations.NullMarked;
