/** What the auditor's programs read. */
@NullMarked
package org.nuanmin.audit.rest;

import org.jspecify.annotations.NullMarked;
