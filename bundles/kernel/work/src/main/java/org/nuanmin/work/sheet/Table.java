package org.nuanmin.work.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.apache.poi.poifs.filesystem.FileMagic;

/** A file of rows, read one after the other: a workbook, or text with separators. */
public interface Table extends AutoCloseable {
    /** So many bytes tell what a file is. */
    int LOOKED_AT = 64;

    /**
     * What a file is by its content, never by its name.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when it is neither an xlsx nor text
     */
    static Table of(Source source) {
        try (InputStream in = source.open()) {
            return switch (FileMagic.valueOf(in.readNBytes(LOOKED_AT))) {
                case OOXML, OLE2 -> Workbook.of(source);
                default -> Text.of(source);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row that is not blank, until the visitor has enough. */
    void rows(Predicate<SheetRow> visitor);

    /** How the text is encoded, such as {@code GB18030}; empty for a workbook. */
    String encoding();

    @Override
    void close();
}
