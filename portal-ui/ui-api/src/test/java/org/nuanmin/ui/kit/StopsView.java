package org.nuanmin.ui.kit;

import com.vaadin.flow.router.Route;
import java.util.List;

/** What the author of a list screen writes. */
@Route("stops")
public final class StopsView extends ListPage<Stop> {
    private static final long serialVersionUID = 1L;

    static StopsInMemory rows = new StopsInMemory(0);

    public StopsView() {
        super(Stop.LIST, new ListServices(rows, new TwoUnits(), null));
        key(Stop::id);
        detail(row -> new DetailDrawer(row.name()).fact("编号", row.id()).action(Parts.primary("开站", () -> {})));
        rowActions("88px", row -> row.state().equals("PLANNED") ? List.of(Parts.quiet("开站", () -> {})) : List.of());
    }
}
