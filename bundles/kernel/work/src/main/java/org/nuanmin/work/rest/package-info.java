/** The bundle's REST paths. */
@NullMarked
package org.nuanmin.work.rest;

import org.jspecify.annotations.NullMarked;
