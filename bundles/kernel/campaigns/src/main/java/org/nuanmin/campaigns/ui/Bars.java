package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;

/** A table of an indicator's parts: what each is called, a bar, its figure that opens to its rows. */
final class Bars {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bars() {}

    /**
     * A row.
     *
     * @param path where its name leads, or empty
     * @param rows the list behind its figure
     */
    record Bar(String name, String path, BigDecimal value, Optional<String> rows) {}

    /** @param first the heading of the names */
    static NativeTable of(String first, Figure figure, List<Bar> bars) {
        NativeTable table = new NativeTable();
        table.addClassName("nm-clauses");
        NativeTableRow head = table.getHead().addRow();
        head(head, first);
        head(head, Say.of("overview.progress"));
        head(head, figure.title()).addClassName("nm-c-figures");
        BigDecimal most =
                bars.stream().map(Bar::value).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        BigDecimal full = figure.target() == null || figure.target().signum() == 0 ? most : figure.target();
        bars.forEach(bar -> row(table.getBody().addRow(), figure, bar, full));
        return table;
    }

    private static NativeTableHeaderCell head(NativeTableRow head, String words) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static void row(NativeTableRow row, Figure figure, Bar each, BigDecimal full) {
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.addClassName("nm-named");
        name.add(each.path().isEmpty() ? Parts.span("", each.name()) : Parts.link(each.path(), each.name()));
        NativeTableCell bar = row.addDataCell();
        bar.addClassName("nm-c-unit");
        bar.add(Figures.bullet(part(each.value(), full), each.name() + " " + Formats.number(each.value())));
        NativeTableCell value = row.addDataCell();
        value.addClassName("nm-c-figures");
        value.add(Figures.of(figure, each.rows(), each.value()));
    }

    private static int part(BigDecimal value, BigDecimal full) {
        return full.signum() <= 0
                ? 0
                : value.multiply(HUNDRED)
                        .divide(full, 0, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(HUNDRED)
                        .intValue();
    }
}
