package org.nuanmin.identity.unit;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.persistence.Row;

/** A unit and the other name it is found by. */
record Node(Unit unit, @Nullable String also) {
    static Node of(Row row) {
        var kind = UnitKind.valueOf(row.required("kind"));
        return new Node(
                new Unit(row.required("id"), row.required("name"), kind, row.text("parent_id")), row.text("also"));
    }

    boolean isCalled(String name) {
        return unit.name().equals(name) || name.equals(also);
    }
}
