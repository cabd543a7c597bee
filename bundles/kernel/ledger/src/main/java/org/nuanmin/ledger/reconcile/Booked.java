package org.nuanmin.ledger.reconcile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A document of the books, to be locked until a transaction ends: it is never changed. */
@Entity
@Table(name = "ledger_document")
public class Booked {
    @Id
    private String id;

    protected Booked() {}

    String id() {
        return id;
    }
}
