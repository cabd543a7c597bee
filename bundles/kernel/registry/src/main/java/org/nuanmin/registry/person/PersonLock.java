package org.nuanmin.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's own row, to be locked: Derby knows no lock in a read of two tables. */
@Entity
@Table(name = RegisteredPerson.OWN)
public class PersonLock {
    @Id
    @Column(name = "person_id")
    private String id;

    protected PersonLock() {}
}
