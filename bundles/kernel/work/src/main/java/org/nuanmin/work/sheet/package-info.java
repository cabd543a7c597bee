/** Reads and writes xlsx row by row, and refuses what is none or would burst the memory. */
@NullMarked
package org.nuanmin.work.sheet;

import org.jspecify.annotations.NullMarked;
