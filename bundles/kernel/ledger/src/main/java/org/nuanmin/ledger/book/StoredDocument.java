package org.nuanmin.ledger.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.ledger.Document;

/**
 * A document in the books.
 *
 * @param reverses the id of the document that it takes back
 * @param hash SM3, the same as in its audit entry
 */
public record StoredDocument(
        String id,
        String campaign,
        Document.Kind kind,
        String module,
        String object,
        String unit,
        String clause,
        String reference,
        @Nullable String reverses,
        String reason,
        Instant bookedAt,
        String byId,
        String byName,
        String hash) {}
