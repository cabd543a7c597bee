/** One definition of a list feeds grid, REST page, export and print. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.listing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
