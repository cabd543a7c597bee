package org.nuanmin.work.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.nuanmin.work.WorkTexts;

/** Rows of a sheet, one in hand at a time, without the blank ones. */
final class Rows implements SheetContentsHandler {
    private static final int MOST_COLUMNS = 256;

    private final Predicate<SheetRow> visitor;
    private final Numbers numbers;
    private List<Cell> cells = new ArrayList<>();
    private int column = -1;
    private long number;

    Rows(Predicate<SheetRow> visitor, Numbers numbers) {
        this.visitor = visitor;
        this.numbers = numbers;
    }

    /** Ends the reading: there is enough, or the visitor failed. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop(@Nullable RuntimeException failure) {
            super("stop", failure, false, false);
        }
    }

    @Override
    public void startRow(int row) {
        number = Math.max(number + 1, row + 1L);
        cells = new ArrayList<>();
        column = -1;
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        boolean inexact = numbers.tookInexact();
        column = reference == null ? column + 1 : column(reference);
        String text = value == null ? "" : Cell.tidy(value);
        if (text.isEmpty()) {
            return;
        }
        if (column < 0 || column >= MOST_COLUMNS) {
            throw WorkTexts.refuse("file.too-wide", MOST_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, new Cell(text, inexact));
    }

    /** AB12 is column 27 from 0; what lies far beyond the bound is beyond it. */
    private static int column(String reference) {
        int letters = 0;
        while (letters < Math.min(4, reference.length()) && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        return CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    @Override
    public void endRow(int row) {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return;
        }
        boolean more;
        try {
            more = visitor.test(new SheetRow(number, cells));
        } catch (RuntimeException failure) {
            throw new Stop(failure);
        }
        if (!more) {
            throw new Stop(null);
        }
    }

    /** What stands behind the rows is of no use here. */
    @Override
    public void endSheet() {
        throw new Stop(null);
    }
}
