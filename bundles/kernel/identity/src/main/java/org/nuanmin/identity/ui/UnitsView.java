package org.nuanmin.identity.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nuanmin.identity.unit.UnitRow;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;

/** The units, for everyone. */
public final class UnitsView extends ListPage<UnitRow> {
    private static final long serialVersionUID = 1L;

    UnitsView(ListServices services) {
        super(UnitRow.LIST, services);
        key(UnitRow::id);
        detail(row -> drawer(services, row));
    }

    private static DetailDrawer drawer(ListServices services, UnitRow row) {
        List<Unit> below = services.units().under(row.id()).stream()
                .filter(unit -> row.id().equals(unit.parent()))
                .toList();
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(Say.it("identity.units.kind." + row.kind()), Tone.IDLE))
                .fact(Say.it("identity.units.parent"), Objects.requireNonNullElse(row.parentName(), ""))
                .fact(Say.it("identity.units.below"), Formats.number(below.size()));
        if (!below.isEmpty()) {
            drawer.chapter(
                    Say.it("identity.units.below"),
                    Parts.span("", below.stream().map(Unit::name).collect(Collectors.joining("、"))));
        }
        return drawer;
    }
}
