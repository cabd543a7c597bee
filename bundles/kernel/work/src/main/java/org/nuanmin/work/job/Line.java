package org.nuanmin.work.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.Cell;
import org.nuanmin.work.sheet.SheetRow;

/** A row of the upload under the kind's headings. */
final class Line {
    private static final int LONGEST = 2000;

    private final SheetRow row;
    private final Headings headings;
    private final SheetImport kind;

    Line(SheetRow row, Headings headings, SheetImport kind) {
        this.row = row;
        this.headings = headings;
        this.kind = kind;
    }

    long number() {
        return row.number();
    }

    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        kind.columns()
                .forEach(column -> cells.put(column.name(), cell(column.name()).text()));
        return cells;
    }

    private Cell cell(String column) {
        Integer place = headings.places().get(column);
        return place == null ? Cell.EMPTY : row.at(place);
    }

    /** What can be said of a row without its department. */
    Optional<SheetImport.Taken> objection() {
        return kind.columns().stream()
                .flatMap(column -> objection(column).stream())
                .findFirst();
    }

    private Optional<SheetImport.Taken> objection(SheetColumn column) {
        Cell cell = cell(column.name());
        String name = column.name();
        if (cell.text().isEmpty()) {
            return column.required() ? rejected(name, "missing", WorkTexts.say("row.missing", name)) : Optional.empty();
        }
        if (cell.hasHidden()) {
            return rejected(name, "hidden-character", WorkTexts.say("row.hidden-character", name));
        }
        if (cell.isSenseless()) {
            return rejected(name, "undecodable", WorkTexts.say("row.undecodable", name));
        }
        if (cell.text().length() > LONGEST) {
            return rejected(name, "too-long", WorkTexts.say("row.too-long", name, LONGEST));
        }
        if (cell.inexact()) {
            var words = WorkTexts.say("row.digits-lost", name);
            return Optional.of(SheetImport.Taken.held(name, "digits-lost", words));
        }
        return Optional.empty();
    }

    private static Optional<SheetImport.Taken> rejected(String column, String code, Message words) {
        return Optional.of(SheetImport.Taken.rejected(column, code, words));
    }

    Fault fault(SheetImport.Taken taken) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < headings.typed().size(); i++) {
            cells.add(row.at(i).text());
        }
        String value = cell(taken.column()).text();
        return Fault.of(
                row.number(),
                taken.column(),
                isPersonal(taken.column()) ? mask(value) : shortened(value),
                taken.code(),
                taken.words(),
                cells);
    }

    private boolean isPersonal(String column) {
        return kind.columns().stream().anyMatch(each -> each.name().equals(column) && each.personal());
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= 100
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 100)) + "…";
    }

    /** First and last four of a number, else the first character; by code point. */
    static String mask(String value) {
        int[] points = value.codePoints().toArray();
        if (points.length >= 15) {
            return new String(points, 0, 4) + "*".repeat(points.length - 8) + new String(points, points.length - 4, 4);
        }
        return points.length == 0 ? "" : new String(points, 0, 1) + "*".repeat(Math.min(8, points.length - 1));
    }
}
