package org.nuanmin.campaigns.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;

/** Reads the clauses; a kind's plural stands for all units of that kind. */
final class ClauseReader {
    private static final Map<String, UnitKind> KINDS =
            Map.of("streets", UnitKind.STREET, "parks", UnitKind.PARK, "bureaus", UnitKind.BUREAU);

    private final Units units;
    private final Set<String> clauses = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();

    ClauseReader(Units units) {
        this.units = units;
    }

    List<ClauseDefinition> clauses(Place list) {
        List<ClauseDefinition> found = new ArrayList<>();
        for (Place each : list.items()) {
            found.add(clause(each));
        }
        return found;
    }

    private ClauseDefinition clause(Place at) {
        var fields = at.fields("id", "title", "units", "obligations", "indicators");
        Place id = at.needed(fields, "id");
        if (!clauses.add(id.text(40))) {
            throw id.bad("id-twice", id.text(40));
        }
        var obligations = at.needed(fields, "obligations").items().stream()
                .map(each -> each.text(500))
                .toList();
        return new ClauseDefinition(
                id.text(40),
                at.needed(fields, "title").text(200),
                responsible(at.needed(fields, "units")),
                obligations,
                figures(fields.get("indicators")));
    }

    private List<String> responsible(Place list) {
        Set<String> ids = new LinkedHashSet<>();
        for (Place each : list.items()) {
            String id = each.text(60);
            if (KINDS.containsKey(id)) {
                ids.addAll(of(KINDS.get(id)));
            } else if (units.find(id).isPresent()) {
                ids.add(id);
            } else {
                throw each.bad("no-unit", id);
            }
        }
        if (ids.isEmpty()) {
            throw list.bad("nobody");
        }
        return List.copyOf(ids);
    }

    private List<String> of(UnitKind kind) {
        return units.all().stream()
                .filter(unit -> unit.kind() == kind)
                .map(Unit::id)
                .toList();
    }

    private List<Figure> figures(@Nullable Place list) {
        List<Figure> figures = new ArrayList<>();
        for (Place each : list == null ? List.<Place>of() : list.items()) {
            var fields = each.fields("id", "title", "unit", "target");
            Place id = each.needed(fields, "id");
            if (!indicators.add(id.text(100))) {
                throw id.bad("id-twice", id.text(100));
            }
            figures.add(new Figure(
                    id.text(100),
                    each.needed(fields, "title").text(200),
                    each.needed(fields, "unit").text(20),
                    fields.containsKey("target") ? fields.get("target").number() : null));
        }
        return figures;
    }
}
