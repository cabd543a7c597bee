package org.nuanmin.ui.kit;

import java.util.ArrayList;
import java.util.List;

/** Cuts rows into pages of A4 by how high they become: words that need three lines leave room for fewer rows. */
final class PrintPages {
    /** A row of totals, in mm. */
    static final int TOTAL = 9;
    /** The lines to sign on. */
    static final int SIGN = 16;
    /** The table's width, and what is left for it below heading and head and above the foot; as the theme has it. */
    private static final int WIDTH = 186;

    private static final int ROOM = 232;
    private static final double PADDING = 3.2;
    private static final double LINE = 4.6;
    private static final double AROUND = 2.3;
    private static final double LOWEST = 10;
    /** The width of a Chinese character, and of a letter or figure. */
    private static final double WIDE = 3.36;

    private static final double NARROW = 2.05;
    private static final int FIRST_WIDE = 0x2E80;

    private PrintPages() {}

    /** At least one page; {@code taken} mm of each are kept for what stands on the first or last one. */
    static List<List<List<String>>> cut(List<List<String>> rows, List<PrintSheet.Column> columns, int taken) {
        List<List<List<String>>> pages = new ArrayList<>();
        List<List<String>> page = new ArrayList<>();
        double left = ROOM - taken;
        for (List<String> row : rows) {
            double high = height(row, columns);
            if (!page.isEmpty() && (page.size() == PrintSheet.ROWS || high > left)) {
                pages.add(page);
                page = new ArrayList<>();
                left = ROOM - taken;
            }
            page.add(row);
            left -= high;
        }
        pages.add(page);
        return pages;
    }

    private static double height(List<String> row, List<PrintSheet.Column> columns) {
        int fixed = columns.stream().mapToInt(PrintSheet.Column::mm).sum();
        long open = columns.stream().filter(column -> column.mm() == 0).count();
        double most = LOWEST;
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            int mm = columns.get(i).mm();
            double width = (mm > 0 ? mm : (double) (WIDTH - fixed) / open) - PADDING;
            most = Math.max(most, lines(row.get(i), width) * LINE + AROUND);
        }
        return most;
    }

    private static int lines(String words, double width) {
        double length = words.codePoints()
                .mapToDouble(c -> c < FIRST_WIDE ? NARROW : WIDE)
                .sum();
        return (int) Math.ceil(length / width);
    }
}
