package org.nuanmin.work.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.nuanmin.work.WorkTexts;

/** Rows of a sheet, one in hand at a time. */
final class RowReader {
    private static final int MOST_COLUMNS = 256;

    private final Xml xml;
    private final CellReader cells;
    private long number;

    RowReader(Xml xml, CellReader cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void each(Predicate<SheetRow> visitor) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("row")) {
                String given = xml.attribute("r", "");
                number = Math.max(number + 1, given.matches("\\d{1,9}") ? Long.parseLong(given) : 0);
                var row = new SheetRow(number, row());
                boolean blank =
                        row.cells().stream().allMatch(cell -> cell.text().isEmpty());
                if (!blank && !visitor.test(row)) {
                    return;
                }
            }
        }
    }

    private List<Cell> row() throws XMLStreamException {
        List<Cell> row = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r", ""), column + 1);
                place(row, column, cells.read(xml));
            }
        }
        return row;
    }

    private static void place(List<Cell> row, int column, Cell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw WorkTexts.refuse("file.too-wide", MOST_COLUMNS);
        }
        while (row.size() <= column) {
            row.add(Cell.EMPTY);
        }
        row.set(column, cell);
    }

    /** AB12 is column 27 from 0. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i++) - 'A' + 1;
        }
        return i == 0 ? otherwise : column - 1;
    }
}
