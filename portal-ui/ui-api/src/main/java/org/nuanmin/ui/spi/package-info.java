/** How a bundle brings its screens. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
