/**
 * Stands before every servlet: waits for those that are away while their bundle is updated, and says in the portal's words
 * what Jetty itself refuses.
 */
@NullMarked
package org.nuanmin.http;

import org.jspecify.annotations.NullMarked;
