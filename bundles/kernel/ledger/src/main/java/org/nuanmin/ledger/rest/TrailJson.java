package org.nuanmin.ledger.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nuanmin.ledger.book.BookEvidence;
import org.nuanmin.ledger.trail.Trail;
import org.nuanmin.portal.api.evidence.Proof;

/**
 * The way of what was handed out.
 *
 * @param accounts from the source to the person
 * @param postings of whole documents
 * @param evidence what proves the receipt, from each bundle that tells the caller something, then what proves each document
 */
public record TrailJson(
        String receipt, List<AccountJson> accounts, List<PostingJson> postings, List<ProofJson> evidence) {
    static TrailJson of(Trail trail, List<Proof> proofs, Locale language) {
        return new TrailJson(
                trail.receipt(),
                trail.accounts().stream().map(AccountJson::of).toList(),
                trail.postings().stream().map(PostingJson::of).toList(),
                ProofJson.all(
                        Stream.concat(proofs.stream(), BookEvidence.all(trail.postings()).stream())
                                .toList(),
                        true,
                        language));
    }
}
