package org.nuanmin.work.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook with one sheet, row by row; few are held. Texts that a spreadsheet program would run are made harmless. */
public final class SheetWriter implements Closeable {
    private static final String RUN_BY = "=+-@\t\r＝＋－＠";
    private static final String TEXT = "@";
    private static final String AMOUNT = "#,##0.00";
    private static final int WIDE_COLUMNS = 60;
    private static final int WIDTH = 18;
    private static final int HELD = 200;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** @param name of the sheet */
    public SheetWriter(OutputStream out, String name) {
        this.out = out;
        workbook = new Workbook(out, "Nuanmin", null);
        sheet = workbook.newWorksheet(sheetName(name));
        for (int i = 0; i < WIDE_COLUMNS; i++) {
            sheet.width(i, WIDTH);
        }
    }

    private static String sheetName(String name) {
        String plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(25, plain.codePointCount(0, plain.length())));
        return plain.isEmpty() ? "1" : plain.substring(0, end);
    }

    /** A row of headings. */
    public void headings(List<String> words) throws IOException {
        for (int i = 0; i < words.size(); i++) {
            sheet.style(row, i).bold().set();
        }
        row(words);
    }

    /** A row: Long as a number, BigDecimal as an amount, all else as text; null leaves a gap. */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            write(i, values.get(i));
        }
        if (++row % HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        if (value instanceof Long number) {
            sheet.value(row, column, number);
        } else if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format(AMOUNT).set();
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.inlineString(row, column, escaped(harmless(value.toString())));
            sheet.style(row, column).format(TEXT).set();
        }
    }

    /** A text that a spreadsheet program would take for a formula gets the mark that says “text”. */
    public static String harmless(String text) {
        return !text.isEmpty() && RUN_BY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Characters that XML can't hold, or would change, stand as _x0007_: the library would leave them out. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x20 && c != '\t' && c != '\n' || c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE) {
                escaped.append(String.format("_x%04X_", c & 0xFFFF));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.flush();
    }
}
