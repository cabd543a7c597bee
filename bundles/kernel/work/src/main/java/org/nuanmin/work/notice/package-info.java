/** Notices to those who hold a permission over a unit, or to one user. */
@NullMarked
package org.nuanmin.work.notice;

import org.jspecify.annotations.NullMarked;
