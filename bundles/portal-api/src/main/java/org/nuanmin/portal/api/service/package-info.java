/** Services that come and go while those who use them stay. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.service;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
