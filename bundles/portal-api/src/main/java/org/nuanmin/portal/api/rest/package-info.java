/**
 * What a REST resource may ask of the edge. The whiteboard's capability stands here on engine/rest's behalf, so that a
 * resource's requirement leads to the contracts and not to an engine that is updated.
 */
@Export
@Capability(namespace = "osgi.implementation", name = "osgi.jakartars", version = "2.0.0")
@Version("1.0.0")
@NullMarked
package org.nuanmin.portal.api.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
