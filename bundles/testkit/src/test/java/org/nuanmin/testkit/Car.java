package org.nuanmin.testkit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.nuanmin.portal.api.persistence.Ids;

/** A car. */
@Entity
@Table(name = "garage_car")
public class Car {
    @Id
    String id;

    String plate;

    protected Car() {}

    Car(String plate) {
        id = Ids.next();
        this.plate = plate;
    }
}
