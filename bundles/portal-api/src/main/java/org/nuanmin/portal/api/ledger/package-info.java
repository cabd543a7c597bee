/** Money and materials, from the source to the person (专款专用、去向明确): double entry, append-only. */
@Export
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.ledger;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
