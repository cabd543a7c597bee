/** Jobs, imports, exports, attachments, notices. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
