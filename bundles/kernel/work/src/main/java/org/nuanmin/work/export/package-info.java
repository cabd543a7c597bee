/** Lists as xlsx. */
@NullMarked
package org.nuanmin.work.export;

import org.jspecify.annotations.NullMarked;
