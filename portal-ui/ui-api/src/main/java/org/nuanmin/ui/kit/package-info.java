/** The shared parts that every screen is made of: page, list, form, detail, badge, upload, print. Look: docs/architecture.md. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.ui.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
