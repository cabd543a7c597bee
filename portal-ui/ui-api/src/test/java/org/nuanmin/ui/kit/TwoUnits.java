package org.nuanmin.ui.kit;

import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;

/** A district with one street; the reader works for the street. */
final class TwoUnits implements Units {
    static final Unit DISTRICT = new Unit("furong", "芙蓉区", UnitKind.DISTRICT, null);
    static final Unit STREET = new Unit("wenyilu", "文艺路", UnitKind.STREET, "furong");

    @Override
    public Unit get(String id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Unit> find(String id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Unit> named(String name, String below) {
        return all().stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    @Override
    public Unit district() {
        return DISTRICT;
    }

    @Override
    public List<Unit> all() {
        return List.of(DISTRICT, STREET);
    }

    @Override
    public List<Unit> where(String permission) {
        return List.of(STREET);
    }

    @Override
    public List<Unit> under(String id) {
        return id.equals(DISTRICT.id()) ? all() : List.of(STREET);
    }

    @Override
    public boolean within(String unit, String ancestor) {
        return unit.equals(ancestor) || ancestor.equals(DISTRICT.id());
    }

    @Override
    public Unit add(String name, UnitKind kind, String parent) {
        throw new UnsupportedOperationException("a fixed tree");
    }
}
