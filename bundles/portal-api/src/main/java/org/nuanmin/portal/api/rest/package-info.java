/** What a REST resource may ask of the edge. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
