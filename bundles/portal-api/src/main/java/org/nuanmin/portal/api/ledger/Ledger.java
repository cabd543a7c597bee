package org.nuanmin.portal.api.ledger;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The district's books. Each document's postings sum to 0, nothing is changed or deleted, and no account but a source
 * goes below 0: the database holds it. Rights are the caller's to ask.
 */
@ProviderType
public interface Ledger {
    /**
     * Books a document in the caller's transaction, with an audit entry that holds its hash.
     *
     * @return its id
     * @throws org.nuanmin.portal.api.problem.RuleBroken when an account lacks what is to be moved, naming both
     */
    String book(Document document);

    /**
     * Books a document's opposite (冲销, R11) in the caller's transaction; once a document.
     *
     * @param object the id of what the reversal stands for
     * @return the id of the new document
     * @throws org.nuanmin.portal.api.problem.RuleBroken when it was reversed before, or what it gave is no longer there
     * @throws org.nuanmin.portal.api.problem.NotFound when there is no such document
     */
    String reverse(String document, String object, String reason);
}
