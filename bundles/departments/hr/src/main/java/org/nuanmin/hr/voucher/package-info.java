/** Numbered vouchers: ranges in the hands of units, and each serial 未发, 已发 or 作废. */
@NullMarked
package org.nuanmin.hr.voucher;

import org.jspecify.annotations.NullMarked;
