package org.nuanmin.identity.ui;

import org.nuanmin.identity.unit.UnitRow;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.ListServices;

/** The units, for everyone. */
public final class UnitsView extends ListPage<UnitRow> {
    private static final long serialVersionUID = 1L;

    UnitsView(ListServices services) {
        super(UnitRow.LIST, services);
    }
}
