package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.portal.api.rest.Yuan;

/**
 * Money that was taken back (冲销).
 *
 * @param id the new document's
 * @param reverses the id of the document that it takes back
 * @param amount 元 with two decimals
 */
public record ReversedJson(String id, String reverses, String fund, String unit, String amount, String reason) {
    static ReversedJson of(ReversalDesk.Reversed reversed) {
        var of = reversed.of();
        return new ReversedJson(reversed.id(), of.id(), of.fund(), of.unit(), Yuan.of(of.amount()), reversed.reason());
    }
}
