/**
 * The one room that knows CXF: resources of departments at {@code /api/v1/{module}}, authentication, problems,
 * idempotency, OpenAPI and health. Exports nothing.
 */
@NullMarked
package org.nuanmin.rest;

import org.jspecify.annotations.NullMarked;
