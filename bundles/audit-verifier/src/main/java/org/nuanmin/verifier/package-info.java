/**
 * Checks an audit export without the portal. It shares no code with the portal on purpose: whoever doubts the server must
 * not have to trust its classes.
 */
@NullMarked
package org.nuanmin.verifier;

import org.jspecify.annotations.NullMarked;
