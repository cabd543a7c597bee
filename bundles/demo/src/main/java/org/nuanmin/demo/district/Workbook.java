package org.nuanmin.demo.district;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A workbook of one sheet of texts. */
final class Workbook {
    private Workbook() {}

    static byte[] of(List<String> head, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Nuanmin", null)) {
            var sheet = workbook.newWorksheet("社区");
            row(sheet, 0, head);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }
}
