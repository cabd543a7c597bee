/**
 * The one room that knows EclipseLink, Derby, PostgreSQL, the pool and the migration tool: one transaction per thread over
 * every bundle's unit. Who replaces any of these changes nothing elsewhere.
 */
@NullMarked
package org.nuanmin.persistence;

import org.jspecify.annotations.NullMarked;
