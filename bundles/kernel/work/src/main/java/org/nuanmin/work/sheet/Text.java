package org.nuanmin.work.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.nuanmin.work.WorkTexts;

/**
 * A csv: text in UTF-8, UTF-16 or GB18030, separated by what its first line has most of. A byte that is no character becomes
 * {@link #SENSELESS}, by which its row is refused.
 */
final class Text implements Table {
    /** U+FFFD, which nobody types. */
    static final char SENSELESS = '\uFFFD';

    private static final List<String> SEPARATORS = List.of(",", "\t", ";", "，");
    private static final int MOST_CELLS = 256;
    private static final int LOOKED_AT = 4096;
    /** Digits of which a spreadsheet program has made 4.30102E+17 are gone. */
    private static final String SCIENTIFIC = "[0-9](\\.[0-9]+)?[Ee]\\+[0-9]{2}";

    private final Source source;
    private final Charset charset;

    private Text(Source source, Charset charset) {
        this.source = source;
        this.charset = charset;
    }

    /** @throws org.nuanmin.portal.api.problem.RuleBroken when it is no text */
    static Text of(Source source) throws IOException {
        var text = new Text(source, Encodings.of(source));
        String start = text.start();
        if (start.isBlank()) {
            throw WorkTexts.refuse("file.blank");
        }
        boolean noText = start.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (noText || start.lines().count() < 2) {
            throw WorkTexts.refuse("file.no-xlsx");
        }
        return text;
    }

    @Override
    public String encoding() {
        return charset.name();
    }

    private String start() throws IOException {
        try (Reader in = reader()) {
            char[] buffer = new char[LOOKED_AT];
            int length = 0;
            for (int read = 0; read >= 0 && length < buffer.length; ) {
                read = in.read(buffer, length, buffer.length - length);
                length += Math.max(0, read);
            }
            return new String(buffer, 0, length);
        }
    }

    private Reader reader() throws IOException {
        var in = new BufferedInputStream(source.open());
        in.mark(4);
        int mark = Encodings.markOf(in.readNBytes(3));
        in.reset();
        in.skipNBytes(mark);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(in, decoder);
    }

    private static String separator(String start) {
        String line = start.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .filter(line::contains)
                .max(Comparator.comparingInt(each -> line.split(Pattern.quote(each), -1).length))
                .orElse("");
    }

    @Override
    public void rows(Predicate<SheetRow> visitor) {
        try (Reader in = reader();
                var records = format().parse(in)) {
            var all = records.iterator();
            while (more(all)) {
                var row = row(all.next());
                if (row.cells().stream().anyMatch(cell -> !cell.text().isEmpty()) && !visitor.test(row)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CSVFormat format() throws IOException {
        String separator = separator(start());
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.isEmpty() ? "," : separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** A quote that is never closed, or has words behind it, is found here. */
    private static boolean more(Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException unbalanced) {
            throw WorkTexts.refuse("file.quotes");
        }
    }

    private static SheetRow row(CSVRecord read) {
        if (read.size() > MOST_CELLS) {
            throw WorkTexts.refuse("file.too-wide", MOST_CELLS);
        }
        List<Cell> cells = new ArrayList<>();
        for (String value : read) {
            String tidy = Cell.tidy(value);
            cells.add(new Cell(tidy, tidy.matches(SCIENTIFIC)));
        }
        return new SheetRow(read.getRecordNumber(), cells);
    }

    @Override
    public void close() {
        // nothing is held between two readings
    }
}
