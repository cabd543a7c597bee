/** Words for people, from properties, in Chinese and English. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
