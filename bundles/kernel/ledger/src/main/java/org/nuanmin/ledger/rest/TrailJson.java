package org.nuanmin.ledger.rest;

import java.util.List;
import org.nuanmin.ledger.trail.Trail;

/**
 * The way of what was handed out.
 *
 * @param accounts from the source to the person
 * @param postings of whole documents
 */
public record TrailJson(String receipt, List<AccountJson> accounts, List<PostingJson> postings) {
    static TrailJson of(Trail trail) {
        return new TrailJson(
                trail.receipt(),
                trail.accounts().stream().map(AccountJson::of).toList(),
                trail.postings().stream().map(PostingJson::of).toList());
    }
}
