package org.nuanmin.identity.unit;

import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.persistence.Database;

/** The units in the database, with the closure that the views show. */
final class UnitRows {
    private static final String COLUMNS = "SELECT u.id, u.name, u.also, u.kind, u.parent_id FROM portal_unit u";

    private final Database database;

    UnitRows(Database database) {
        this.database = database;
    }

    List<Node> all() {
        return database.rows(COLUMNS + " ORDER BY u.place, u.id", Node::of);
    }

    Optional<Unit> find(String id) {
        return one(COLUMNS + " WHERE u.id = ?", id);
    }

    Optional<Unit> named(String name, String below) {
        String sql = COLUMNS + " JOIN portal_unit_scope s ON s.unit_id = u.id"
                + " WHERE (u.name = ? OR u.also = ?) AND s.ancestor_id = ? ORDER BY u.place, u.id";
        return one(sql, name, name, below);
    }

    boolean hasChild(String parent, String name) {
        return one(COLUMNS + " WHERE u.parent_id = ? AND u.name = ?", parent, name)
                .isPresent();
    }

    boolean within(String unit, String ancestor) {
        String sql = "SELECT unit_id FROM portal_unit_scope WHERE unit_id = ? AND ancestor_id = ?";
        return !database.rows(sql, row -> row.required("unit_id"), unit, ancestor)
                .isEmpty();
    }

    void add(Node node, int place) {
        Unit unit = node.unit();
        database.update(
                "INSERT INTO portal_unit (id, name, also, kind, parent_id, place) VALUES (?, ?, ?, ?, ?, ?)",
                unit.id(),
                unit.name(),
                node.also(),
                unit.kind().name(),
                unit.parent(),
                place);
        close(unit);
    }

    private void close(Unit unit) {
        if (unit.parent() != null) {
            database.update(
                    "INSERT INTO portal_unit_scope (ancestor_id, unit_id)"
                            + " SELECT ancestor_id, CAST(? AS VARCHAR(60)) FROM portal_unit_scope WHERE unit_id = ?",
                    unit.id(),
                    unit.parent());
        }
        database.update("INSERT INTO portal_unit_scope (ancestor_id, unit_id) VALUES (?, ?)", unit.id(), unit.id());
    }

    private Optional<Unit> one(String sql, Object... arguments) {
        return database.rows(sql, row -> Node.of(row).unit(), arguments).stream()
                .findFirst();
    }
}
