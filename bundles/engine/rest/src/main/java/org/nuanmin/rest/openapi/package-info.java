/** What is served now as one OpenAPI 3 document, from the resources' annotations; nothing of a module is kept. */
@NullMarked
package org.nuanmin.rest.openapi;

import org.jspecify.annotations.NullMarked;
