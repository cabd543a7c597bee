/** What a use case refuses with, and nothing else. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
