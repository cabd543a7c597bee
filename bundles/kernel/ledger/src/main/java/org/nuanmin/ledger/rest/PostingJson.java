package org.nuanmin.ledger.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.portal.api.ledger.Document;

/**
 * A posting.
 *
 * @param document the id of its document, whose postings sum to 0
 * @param kind what the document is
 * @param object the id of what the document stands for, such as a receipt
 * @param amount signed; money in 元 with two decimals, anything else in pieces
 * @param reference the number of a paper, or empty
 * @param reverses the id of the document that this one takes back, or null
 * @param reason why, or empty where it goes without saying
 */
public record PostingJson(
        String id,
        String document,
        Document.Kind kind,
        String module,
        String object,
        String account,
        String amount,
        String measure,
        String fund,
        String clause,
        String reference,
        Instant bookedAt,
        String by,
        @Nullable String reverses,
        String reason) {
    static PostingJson of(PostingRow row) {
        return new PostingJson(
                row.id(),
                row.document(),
                row.documentKind(),
                row.module(),
                row.object(),
                row.account(),
                row.amountNumber(),
                row.measure(),
                row.fund(),
                row.clause(),
                row.reference(),
                row.bookedAt(),
                row.by(),
                row.reverses(),
                row.reason());
    }
}
