package org.nuanmin.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.function.Supplier;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.work.Exports;

/** Writes what a list shows now into a workbook; says how many rows, and is away while there are none. */
final class ExportLink extends Anchor {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ExportLink(Listing<?> listing, Exports exports, Supplier<ListQuery> shown) {
        super(
                event -> {
                    Locale language = event.getUI().getLocale();
                    event.setFileName(listing.texts().get(language, listing.id()) + ".xlsx");
                    event.setContentType(XLSX);
                    exports.xlsx(listing, shown.get(), language, event.getOutputStream());
                },
                "");
        addClassNames("nm-link-button", "nm-link-plain", "nm-export");
        setDownload(true);
        // until the rows are counted
        setVisible(false);
    }

    void count(long rows) {
        setVisible(rows > 0);
        setText(Words.kit("export", rows));
    }
}
