package org.nuanmin.testkit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.nuanmin.portal.api.persistence.Ids;

/** A letter; it has a column of every kind. */
@Entity
@Table(name = "post_letter")
public class Letter {
    @Id
    String id;

    String number;
    String words;
    Double weight;
    byte[] stamp;
    Instant sent;
    LocalDate arrived;
    long copies;
    boolean registered;

    @jakarta.persistence.Column(name = "unit_id")
    String unit;

    @Version
    long version;

    protected Letter() {}

    Letter(String number, String unit) {
        id = Ids.next();
        this.number = number;
        this.unit = unit;
        words = "Dear " + number;
        sent = Instant.now();
    }
}
