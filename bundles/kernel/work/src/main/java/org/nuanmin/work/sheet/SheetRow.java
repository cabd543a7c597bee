package org.nuanmin.work.sheet;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param number from 1, as the spreadsheet program shows it
 */
public record SheetRow(long number, List<Cell> cells) {
    /** The cell in a column from 0; empty beyond the last. */
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
