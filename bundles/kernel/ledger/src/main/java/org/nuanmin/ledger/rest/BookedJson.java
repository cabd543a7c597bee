package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.portal.api.rest.Yuan;

/**
 * What was booked.
 *
 * @param id the document's
 * @param amount 元 with two decimals
 * @param document the number of the paper that says so
 */
public record BookedJson(String id, String fund, String unit, String amount, String document) {
    static BookedJson of(FundDesk.Booked booked) {
        return new BookedJson(
                booked.id(), booked.fund().id(), booked.unit(), Yuan.of(booked.amount()), booked.document());
    }
}
