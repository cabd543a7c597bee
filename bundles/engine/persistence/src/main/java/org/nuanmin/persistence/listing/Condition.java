package org.nuanmin.persistence.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A condition in SQL with what stands in its places. */
record Condition(String sql, List<Object> arguments) {
    Condition {
        arguments = List.copyOf(arguments);
    }

    static Condition of(String sql, Object... arguments) {
        return new Condition(sql, Arrays.asList(arguments));
    }

    static Condition in(String expression, Collection<String> values) {
        return new Condition(expression + " IN (" + places(values.size()) + ")", List.copyOf(values));
    }

    /** Rows of these units and of all below them. */
    static Condition below(String expression, Collection<String> units) {
        String closure =
                " IN (SELECT unit_id FROM portal_unit_scope WHERE ancestor_id IN (" + places(units.size()) + "))";
        return new Condition(expression + closure, List.copyOf(units));
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    Condition and(Condition other) {
        return new Condition("(" + sql + ") AND (" + other.sql + ")", joined(other));
    }

    Condition or(Condition other) {
        return new Condition("(" + sql + ") OR (" + other.sql + ")", joined(other));
    }

    private List<Object> joined(Condition other) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(other.arguments);
        return all;
    }
}
