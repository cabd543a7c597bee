/** What stands behind a document: the rows, files and screen that prove it. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
