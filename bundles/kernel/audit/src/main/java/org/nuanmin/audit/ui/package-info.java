/** What the auditor sees. */
@NullMarked
package org.nuanmin.audit.ui;

import org.jspecify.annotations.NullMarked;
