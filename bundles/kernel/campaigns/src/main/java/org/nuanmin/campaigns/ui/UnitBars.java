package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;

/** An indicator by the units below one, as a table with bars, the lowest first: that is where to look. */
final class UnitBars {
    private UnitBars() {}

    static Component of(CampaignScreens screens, Figure figure, String parent) {
        Map<String, BigDecimal> values = screens.indicators.byUnit(figure.id(), parent);
        if (values.isEmpty()) {
            return Parts.span("nm-card-note", Say.of("overview.no-units"));
        }
        BigDecimal most =
                values.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        BigDecimal full = figure.target() == null || figure.target().signum() == 0 ? most : figure.target();
        NativeTable table = new NativeTable();
        table.addClassName("nm-clauses");
        NativeTableRow head = table.getHead().addRow();
        for (String words : List.of(Say.of("overview.unit"), Say.of("overview.progress"), figure.title())) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(words);
            cell.getElement().setAttribute("scope", "col");
            if (words.equals(figure.title())) {
                cell.addClassName("nm-c-figures");
            }
        }
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> row(table, screens, figure, each, full));
        return table;
    }

    private static void row(
            NativeTable table,
            CampaignScreens screens,
            Figure figure,
            Map.Entry<String, BigDecimal> each,
            BigDecimal full) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        String unit = screens.units.find(each.getKey()).map(Unit::name).orElse(each.getKey());
        name.setText(unit);
        NativeTableCell bar = row.addDataCell();
        bar.addClassName("nm-c-unit");
        bar.add(Figures.bullet(part(each.getValue(), full), unit + " " + Formats.number(each.getValue())));
        NativeTableCell value = row.addDataCell();
        value.addClassName("nm-c-figures");
        value.add(Figures.of(screens, figure, each.getKey(), each.getValue()));
    }

    private static int part(BigDecimal value, BigDecimal full) {
        return full.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(100))
                        .divide(full, 0, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }
}
