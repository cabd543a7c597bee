package org.nuanmin.identity.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.unit.UnitRow;

/** @param parent the id of the unit above; none for the district */
public record UnitJson(
        String id, String name, String kind, @Nullable String parent) {
    static UnitJson of(UnitRow row) {
        return new UnitJson(row.id(), row.name(), row.kind(), row.parent());
    }
}
