/** The campaign as data, and its figures. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.campaign;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
