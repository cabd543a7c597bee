package org.nuanmin.audit.ui;

import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;

/** A district that is one street. */
final class OneUnit implements Units {
    private static final Unit STREET = new Unit("wenyilu", "文艺路", UnitKind.STREET, null);

    @Override
    public Unit get(String id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Unit> find(String id) {
        return Optional.of(STREET).filter(unit -> unit.id().equals(id));
    }

    @Override
    public Optional<Unit> named(String name, String below) {
        return Optional.of(STREET).filter(unit -> unit.name().equals(name));
    }

    @Override
    public Unit district() {
        return STREET;
    }

    @Override
    public List<Unit> all() {
        return List.of(STREET);
    }

    @Override
    public List<Unit> where(String permission) {
        return all();
    }

    @Override
    public List<Unit> under(String id) {
        return all();
    }

    @Override
    public boolean within(String unit, String ancestor) {
        return unit.equals(ancestor);
    }

    @Override
    public Unit add(String name, UnitKind kind, String parent) {
        throw new UnsupportedOperationException("the street has no room");
    }
}
