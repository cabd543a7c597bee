package org.nuanmin.ledger.book;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.TreeSet;

/**
 * A document's row, to be locked until a transaction ends and never changed: Derby lets go of a row that was only read by a native
 * statement for an update.
 */
@Entity
@Table(name = "ledger_document")
public class DocumentLock {
    @Id
    private String id;

    protected DocumentLock() {}

    /** Locks some, in the order of their ids; one that there is not is passed over. */
    public static void take(EntityManager entities, Collection<String> documents) {
        for (String id : new TreeSet<>(documents)) {
            entities.find(DocumentLock.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
