package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A4 sheets, cut here so that heads, page x of y and the signature lines hold in every browser. */
public final class PrintSheet extends Main {
    /** Rows on a page at the most. */
    public static final int ROWS = 16;

    private static final long serialVersionUID = 1L;

    /**
     * A column.
     *
     * @param mm its width, 0 for what is left
     * @param figures right-aligned
     */
    public record Column(String head, int mm, boolean figures) {}

    private final String title;
    private final List<String> meta;
    private final List<Column> columns;
    private final List<List<String>> totals = new ArrayList<>();
    private final List<Component> above = new ArrayList<>();
    private final List<Component> below = new ArrayList<>();
    private int taken;
    private List<String> signatures = List.of();

    /**
     * Sheets without rows yet.
     *
     * @param meta stands between title and table: campaign, unit, number
     */
    public PrintSheet(String title, List<String> meta, List<Column> columns) {
        this.title = title;
        this.meta = List.copyOf(meta);
        this.columns = List.copyOf(columns);
        addClassName("nm-print");
    }

    /** The last row, a cell for each column; several of them in the order they are given. */
    public PrintSheet totals(List<String> cells) {
        totals.add(List.copyOf(cells));
        return this;
    }

    /**
     * What stands before the table of the first page.
     *
     * @param mm its height at the most
     */
    public PrintSheet above(int mm, Component part) {
        above.add(part);
        taken += mm;
        return this;
    }

    /**
     * What stands after the table of the last page, before the lines to sign on.
     *
     * @param mm its height at the most
     */
    public PrintSheet below(int mm, Component part) {
        below.add(part);
        taken += mm;
        return this;
    }

    /** Lines for hands to sign on, at the end of the last page. */
    public PrintSheet signatures(List<String> labels) {
        signatures = List.copyOf(labels);
        return this;
    }

    /**
     * Cuts the rows into pages: at most {@link #ROWS} each, fewer where long words make them high.
     *
     * @param by who prints
     * @param at when, in words
     */
    public PrintSheet rows(List<List<String>> rows, String by, String at) {
        removeAll();
        List<List<List<String>>> pages = PrintPages.cut(
                rows, columns, taken + totals.size() * PrintPages.TOTAL + (signatures.isEmpty() ? 0 : PrintPages.SIGN));
        Button print = Parts.primary(Words.kit("print.go", pages.size()), () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        add(Parts.div("nm-print-bar", Parts.span("", Words.kit("print.preview")), print));
        for (int page = 1; page <= pages.size(); page++) {
            add(sheet(pages.get(page - 1), page, pages.size(), Words.kit("print.by", by, at)));
        }
        return this;
    }

    private Component sheet(List<List<String>> rows, int page, int pages, String printed) {
        Section sheet = new Section();
        sheet.addClassName("nm-sheet");
        String place = Words.kit("print.page", page, pages);
        sheet.getElement().setAttribute("aria-label", place);
        sheet.add(page == 1 ? new H1(title) : Parts.span("nm-sheet-title", Words.kit("print.continued", title)));
        Div line = Parts.div("nm-sheet-meta");
        meta.forEach(words -> line.add(Parts.span("", words)));
        NativeTable table = table(rows);
        sheet.add(line);
        if (page == 1) {
            above.forEach(sheet::add);
        }
        sheet.add(table);
        if (page == pages) {
            end(sheet, table);
        }
        sheet.add(Parts.div("nm-sheet-foot", Parts.span("", printed), Parts.span("", place)));
        return sheet;
    }

    private NativeTable table(List<List<String>> rows) {
        NativeTable table = new NativeTable();
        Element widths = new Element("colgroup");
        for (Column column : columns) {
            Element width = new Element("col");
            if (column.mm() > 0) {
                width.getStyle().set("width", column.mm() + "mm");
            }
            widths.appendChild(width);
        }
        table.getElement().insertChild(0, widths);
        NativeTableRow head = table.getHead().addRow();
        for (Column column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.head());
            cell.getElement().setAttribute("scope", "col");
        }
        rows.forEach(row -> fill(table.getBody().addRow(), row));
        return table;
    }

    private void fill(NativeTableRow row, List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            NativeTableCell cell = row.addDataCell();
            cell.setText(i < cells.size() ? cells.get(i) : "");
            if (columns.get(i).figures()) {
                cell.addClassName("nm-sheet-figure");
            }
        }
    }

    private void end(Section sheet, NativeTable table) {
        totals.forEach(cells -> fill(table.getFoot().addRow(), cells));
        below.forEach(sheet::add);
        if (!signatures.isEmpty()) {
            Div lines = Parts.div("nm-sheet-sign");
            signatures.forEach(label -> lines.add(Parts.span("", label)));
            sheet.add(lines);
        }
    }
}
