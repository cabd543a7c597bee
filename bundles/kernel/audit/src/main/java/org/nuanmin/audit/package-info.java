/**
 * The audit: entries are written in the business transaction ({@code trail}), closed into a chain of signed blocks
 * shortly after commit, verified and exported ({@code chain}), and read by the auditor alone ({@code rest}, {@code ui}).
 */
@NullMarked
package org.nuanmin.audit;

import org.jspecify.annotations.NullMarked;
