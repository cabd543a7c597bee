package org.nuanmin.persistence;

/** How much may still be stored. */
enum Room {
    ENOUGH,
    /** Less than the floor: only what runs apart is stored, such as the audit of a refusal. */
    LITTLE,
    /** Nothing is stored. */
    NONE;

    boolean lets(Purpose purpose) {
        return this == ENOUGH || this == LITTLE && purpose == Purpose.APART;
    }
}
