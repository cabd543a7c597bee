package org.nuanmin.hr.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.portal.api.listing.ListQuery;

/** One of the stations in the caller's scope; part of a name finds it. */
final class StationChoice extends ComboBox<StationRow> {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;

    /** @param states such as RUNNING, with commas between */
    StationChoice(HrScreens screens, String states) {
        super(Say.of("field.station"));
        this.screens = screens;
        setPlaceholder(Say.of("field.station.hint"));
        setItemLabelGenerator(StationRow::name);
        setItems(query -> {
            String part = query.getFilter().orElse("");
            ListQuery asked = ListQuery.FIRST.with("state", states);
            return rows(part.isBlank() ? asked : asked.with("query", part.strip()), query.getOffset(), query.getLimit())
                    .stream();
        });
    }

    private List<StationRow> rows(ListQuery query, int offset, int limit) {
        return screens.listings.slice(StationListing.LIST, query, offset, limit);
    }

    /** Chooses the one with this id, or the only one there is. */
    void choose(String id, String states) {
        Optional<StationRow> wanted = id.isEmpty() ? only(states) : screens.listings.one(StationListing.LIST, id);
        wanted.ifPresent(this::setValue);
    }

    private Optional<StationRow> only(String states) {
        List<StationRow> some = rows(ListQuery.FIRST.with("state", states), 0, 2);
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
