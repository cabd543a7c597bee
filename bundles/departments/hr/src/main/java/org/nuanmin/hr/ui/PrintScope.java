package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.ui.kit.Parts;

/** Whose things a print shows: those of the unit that the address names, else of the reader's own. */
final class PrintScope {
    /** More rows are no sheet that anybody signs or reads, and take a browser minutes. */
    static final int MOST = 3_000;

    private final HrScreens screens;
    private final QueryParameters address;

    PrintScope(HrScreens screens, QueryParameters address) {
        this.screens = screens;
        this.address = address;
    }

    String asked(String name) {
        return address.getSingleParameter(name).orElse("").strip();
    }

    /**
     * The unit that the address names; else the district, or the first one that the reader answers for.
     *
     * @throws NotFound for one that there is not, or that the reader doesn't answer for
     */
    Unit unit() {
        String id = asked("unit").isEmpty() ? own() : asked("unit");
        return screens.units
                .find(id)
                .filter(unit -> screens.identity.may(HrPermissions.APPLICATION_READ, unit.id()))
                .orElseThrow(() -> new NotFound(HrTexts.say("unit.none")));
    }

    private String own() {
        String district = screens.units.district().id();
        Set<String> own = screens.identity.scope(HrPermissions.APPLICATION_READ);
        return own.contains(district)
                ? district
                : own.stream().sorted().findFirst().orElse(district);
    }

    /** @throws NotFound when the address names none, or one that there is not */
    Enterprise enterprise() {
        return screens.enterprises
                .find(asked("enterprise"))
                .orElseThrow(() -> new NotFound(HrTexts.say("roster.no-enterprise")));
    }

    /** A query of the unit's things in the campaign. */
    ListQuery query(Unit unit) {
        return ListQuery.FIRST
                .with("campaign", screens.campaigns.current().id())
                .with("unit", unit.id());
    }

    boolean isTooLong(Listing<?> listing, ListQuery query) {
        return screens.listings.count(listing, query) > MOST;
    }

    /** All rows; to be asked after {@link #isTooLong}. */
    <T> List<T> rows(Listing<T> listing, ListQuery query) {
        List<T> rows = new ArrayList<>();
        screens.listings.each(listing, query, rows::add);
        return rows;
    }

    static boolean isPlace(Unit unit) {
        return unit.kind().isStreetOrPark();
    }

    /** Links to the same print for each 街道 and park of the reader. */
    Component[] places(String print) {
        return screens.units.where(HrPermissions.APPLICATION_READ).stream()
                .filter(PrintScope::isPlace)
                .map(unit -> Parts.quietLink(PrintLinks.address(print, with(unit)), unit.name()))
                .toArray(Component[]::new);
    }

    private String[] with(Unit unit) {
        List<String> parameters = new ArrayList<>(List.of("unit", unit.id()));
        address.getParameters().forEach((name, values) -> {
            if (!name.equals("unit") && !values.isEmpty()) {
                parameters.add(name);
                parameters.add(values.get(0));
            }
        });
        return parameters.toArray(String[]::new);
    }
}
