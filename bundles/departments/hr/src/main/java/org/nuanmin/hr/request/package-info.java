/** Residents' requests (诉求): 受理 → 办理 → 回访 → 办结. */
@NullMarked
package org.nuanmin.hr.request;

import org.jspecify.annotations.NullMarked;
