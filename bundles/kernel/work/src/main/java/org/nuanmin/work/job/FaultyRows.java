package org.nuanmin.work.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.SheetWriter;

/** The file that goes back: what was not taken under its own headings, and why. */
final class FaultyRows {
    private final JobRow job;
    private final Locale language;

    FaultyRows(JobRow job, Locale language) {
        this.job = job;
        this.language = language;
    }

    void write(Faults faults, OutputStream out) {
        Texts texts = WorkTexts.TEXTS;
        var kept = kept(job.headings());
        try (var sheet = new SheetWriter(out, texts.get(language, "faults.sheet"))) {
            List<String> headings =
                    new ArrayList<>(kept.stream().map(job.headings()::get).toList());
            headings.add(texts.get(language, "faults.row"));
            headings.add(texts.get(language, "faults.why"));
            sheet.headings(headings);
            faults.each(job.id(), fault -> row(sheet, fault, kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All columns but those that an earlier file of faulty rows brought along. */
    private static List<Integer> kept(List<String> headings) {
        var ours = Languages.ALL.stream()
                .flatMap(each -> Stream.of("faults.row", "faults.why").map(key -> WorkTexts.TEXTS.get(each, key)))
                .toList();
        return IntStream.range(0, headings.size())
                .filter(i -> !ours.contains(headings.get(i)))
                .boxed()
                .toList();
    }

    private void row(SheetWriter sheet, Fault fault, List<Integer> kept) {
        List<Object> cells = new ArrayList<>();
        kept.forEach(i -> cells.add(i < fault.cells().size() ? fault.cells().get(i) : ""));
        cells.add(fault.row());
        cells.add(fault.why(language));
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
