/** The one room that knows CXF: whiteboard, authentication, problem+json, idempotency, OpenAPI, health. */
@NullMarked
package org.nuanmin.rest;

import org.jspecify.annotations.NullMarked;
