/** The bundle's REST paths. */
@NullMarked
package org.nuanmin.campaigns.rest;

import org.jspecify.annotations.NullMarked;
