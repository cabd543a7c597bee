package org.nuanmin.portal.api.ledger;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The part in reconciliation (对账) of a bundle that books documents: what it alone knows of them, and what follows for its own
 * things when they are found in a file from outside. Register it as a service; while it is away, lines that concern its
 * documents wait.
 */
@ConsumerType
public interface Reconciling {
    /** As in {@link Document#module}. */
    String module();

    /**
     * Its own documents that a line may be about, by what the ledger does not know: serials, phones, numbers of papers. Rights
     * are the ledger's to ask.
     *
     * @return ids as {@link Ledger#book} gave them; empty when it knows of none
     */
    List<String> documents(StatementLine line);

    /** A document was matched: what follows is stored in the caller's transaction, or nothing of it is. */
    void matched(String document);

    /**
     * A match was undone, in the caller's transaction.
     *
     * @param reason why, as it was typed
     */
    void released(String document, String reason);
}
