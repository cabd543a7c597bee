package org.nuanmin.ledger.trail;

import java.util.List;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.PostingRow;

/**
 * The way of what was handed out, from its source to the person.
 *
 * @param receipt the id of what it was handed out by
 * @param accounts in the order of the way: sources, funds, allotments, persons
 * @param postings whole documents, the first booked first: of each the sum is 0
 */
public record Trail(String receipt, List<AccountRow> accounts, List<PostingRow> postings) {}
