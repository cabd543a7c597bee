/** Stations of clause 3.1: one live station per community, 筹建 → 运行 → 撤站. */
@NullMarked
package org.nuanmin.hr.station;

import org.jspecify.annotations.NullMarked;
