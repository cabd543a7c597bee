package org.nuanmin.work.job;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.Cell;
import org.nuanmin.work.sheet.SheetRow;
import org.nuanmin.work.sheet.Table;

/**
 * Which column of the upload is which of the kind's, by heading and in any order.
 *
 * @param row the sheet's row with the headings
 * @param typed all headings as they stand there
 * @param places a kind's column to its place among them
 */
record Headings(long row, List<String> typed, Map<String, Integer> places) {
    private static final int LOOKED_THROUGH = 10;
    private static final int LONGEST = 60;

    /**
     * Finds the headings; a title above them is passed over.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when a required one is missing or one stands twice
     */
    static Headings in(Table table, SheetImport kind) {
        List<SheetRow> first = new ArrayList<>();
        table.rows(row -> {
            first.add(row);
            return first.size() < LOOKED_THROUGH;
        });
        if (first.isEmpty()) {
            throw WorkTexts.refuse("file.blank");
        }
        Headings best = null;
        for (SheetRow row : first) {
            var found = of(row, kind);
            if (found.missing(kind).isEmpty()) {
                return found;
            }
            best = best == null || found.places().size() > best.places().size() ? found : best;
        }
        throw WorkTexts.refuse(
                "file.no-heading",
                String.join("、", best == null ? List.of() : best.missing(kind)),
                kind.columns().stream().map(SheetColumn::name).collect(Collectors.joining("、")));
    }

    private static Headings of(SheetRow row, SheetImport kind) {
        Map<String, String> known = new LinkedHashMap<>();
        kind.columns().forEach(column -> known.put(plain(column.name()), column.name()));
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> typed = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String column = known.get(plain(cell.text()));
            if (column != null && places.put(column, typed.size()) != null) {
                throw WorkTexts.refuse("file.heading-twice", column);
            }
            typed.add(shortened(cell.text()));
        }
        return new Headings(row.number(), typed, places);
    }

    /** The headings of a job that goes on. */
    static Headings again(JobRow job, SheetImport kind) {
        List<Cell> cells =
                job.headings().stream().map(each -> new Cell(each, false)).toList();
        return of(new SheetRow(0, cells), kind);
    }

    private List<String> missing(SheetImport kind) {
        return kind.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .map(SheetColumn::name)
                .toList();
    }

    List<String> ignored() {
        Set<Integer> used = new HashSet<>(places.values());
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!used.contains(i) && !typed.get(i).isEmpty()) {
                ignored.add(typed.get(i));
            }
        }
        return ignored;
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }

    /** Full-width forms, spaces and the mark of a required column make no difference. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s|\\(必填\\)|\\(required\\)|\\*", "");
    }
}
