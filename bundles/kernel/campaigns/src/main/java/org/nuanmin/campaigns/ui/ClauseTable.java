package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Parts;

/** The clauses as rows: each with those indicators that have a value, or with its first one while none has. */
final class ClauseTable {
    private static final List<String> HEADS =
            List.of("overview.clause", "overview.units", "overview.measure", "overview.actual", "overview.progress");

    private final CampaignScreens screens;
    private final String unit;
    private final NativeTable table = new NativeTable();

    private ClauseTable(CampaignScreens screens, String unit) {
        this.screens = screens;
        this.unit = unit;
        table.addClassName("nm-clauses");
        NativeTableRow head = table.getHead().addRow();
        for (String key : HEADS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(Say.of(key));
            cell.getElement().setAttribute("scope", "col");
        }
    }

    static NativeTable of(CampaignScreens screens, List<Clause> clauses, String unit) {
        var rows = new ClauseTable(screens, unit);
        clauses.forEach(rows::add);
        return rows.table;
    }

    private record Shown(Figure figure, @Nullable BigDecimal value) {}

    private void add(Clause clause) {
        List<Shown> shown = shown(clause);
        for (int i = 0; i < shown.size(); i++) {
            NativeTableRow row = table.getBody().addRow();
            if (i == 0) {
                names(row, clause, shown.size());
            }
            cells(row, shown.get(i).figure(), shown.get(i).value());
        }
    }

    private List<Shown> shown(Clause clause) {
        List<Shown> all = clause.indicators().stream()
                .map(figure -> new Shown(
                        figure, screens.indicators.value(figure.id(), unit).orElse(null)))
                .toList();
        List<Shown> valued = all.stream().filter(each -> each.value() != null).toList();
        return valued.isEmpty() ? all.subList(0, Math.min(1, all.size())) : valued;
    }

    private void names(NativeTableRow row, Clause clause, int height) {
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "rowgroup").setAttribute("rowspan", String.valueOf(height));
        name.add(
                Parts.span("nm-clause-id", clause.id()),
                Parts.link("/app/campaigns/clause?id=" + clause.id(), clause.title()));
        NativeTableCell units = row.addDataCell();
        units.addClassName("nm-c-light");
        units.getElement().setAttribute("rowspan", String.valueOf(height)).setAttribute("title", names(clause));
        units.setText(responsible(clause));
    }

    private String responsible(Clause clause) {
        String first = name(clause.units().get(0));
        return clause.units().size() == 1
                ? first
                : first + " " + Say.of("overview.more", clause.units().size());
    }

    private String names(Clause clause) {
        return String.join("、", clause.units().stream().map(this::name).toList());
    }

    private String name(String id) {
        return screens.units.find(id).map(Unit::name).orElse(id);
    }

    private void cells(NativeTableRow row, Figure figure, @Nullable BigDecimal value) {
        cell(row, "nm-c-measure").setText(figure.title());
        cell(row, "nm-c-figures").add(Figures.of(screens, figure, unit, value));
        cell(row, "nm-c-bullet").add(Figures.bar(figure, value));
    }

    private static NativeTableCell cell(NativeTableRow row, String css) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName(css);
        return cell;
    }
}
