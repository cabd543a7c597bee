/**
 * The one place that knows BouncyCastle, by its light API only (no JCA provider is registered): master key and signing
 * key in a folder outside the database, everything else derived from the master key.
 */
@NullMarked
package org.nuanmin.keys;

import org.jspecify.annotations.NullMarked;
