package org.nuanmin.client;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Columns as wide as what stands in them; a Chinese character counts for two. */
final class Table {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Table() {}

    static String of(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int widest = rows.stream().mapToInt(r -> width(r.get(at))).max().orElse(0);
                line.append(row.get(column)).append(" ".repeat(widest - width(row.get(column)) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** An instant as the clock on this machine's wall shows it. */
    static String time(String instant) {
        try {
            return WALL.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException notAnInstant) {
            return instant;
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
