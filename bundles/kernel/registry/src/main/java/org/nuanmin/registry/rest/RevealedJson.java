package org.nuanmin.registry.rest;

import org.nuanmin.registry.person.Revealed;

/** In clear. */
public record RevealedJson(String idNumber, String phone) {
    static RevealedJson of(Revealed revealed) {
        return new RevealedJson(revealed.idNumber(), revealed.phone());
    }
}
