package org.nuanmin.registry.person;

/** What can be put right of a person. */
public enum Field {
    NAME,
    ID_NUMBER,
    PROVINCE,
    PHONE
}
