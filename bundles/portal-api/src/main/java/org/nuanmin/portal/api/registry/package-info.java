/** People and enterprises, each once for the whole district. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.registry;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
