package org.nuanmin.ledger.book;

import org.nuanmin.portal.api.ledger.Document;

/**
 * A document of one move.
 *
 * @param object the id of what it stands for
 * @param unit the id of the unit that answers for it
 * @param fund the id of a fund, or of a benefit that is no money
 * @param amount in 分, or in pieces of the measure
 */
public record BookedDocument(
        String id,
        String campaign,
        Document.Kind kind,
        String object,
        String unit,
        String reference,
        String fund,
        long amount,
        String measure) {}
