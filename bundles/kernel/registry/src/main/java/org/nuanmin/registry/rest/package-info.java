/** The registry over REST. */
@NullMarked
package org.nuanmin.registry.rest;

import org.jspecify.annotations.NullMarked;
