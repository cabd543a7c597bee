/**
 * What the system administrator works with: the clock, module life, backups. The clock is the kernel's one source of
 * time; modules and backups are engines that this bundle gives rights, an audit trail, paths and a screen.
 */
@NullMarked
package org.nuanmin.operations;

import org.jspecify.annotations.NullMarked;
