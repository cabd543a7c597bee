/** The portal without a container: the bundles on a test's class path, started in an embedded framework on a fresh database. */
@NullMarked
package org.nuanmin.testkit;

import org.jspecify.annotations.NullMarked;
