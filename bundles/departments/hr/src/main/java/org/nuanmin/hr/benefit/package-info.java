/** Applications for the items of clause 3.1, from an employer's roster to what is ready to be handed out. */
@NullMarked
package org.nuanmin.hr.benefit;

import org.jspecify.annotations.NullMarked;
