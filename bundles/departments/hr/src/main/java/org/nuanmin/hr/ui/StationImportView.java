package org.nuanmin.hr.ui;

import org.nuanmin.hr.station.StationSheet;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.UploadCard;

/** Communities and stations from a workbook. */
public final class StationImportView extends Page {
    private static final long serialVersionUID = 1L;

    StationImportView(HrScreens screens) {
        super(Say.of("import.title"), Say.of("import.sentence"));
        actions(Parts.quietLink("/app/hr/stations", Say.of("hr.stations")));
        add(new UploadCard(screens.imports, StationSheet.KIND));
    }
}
