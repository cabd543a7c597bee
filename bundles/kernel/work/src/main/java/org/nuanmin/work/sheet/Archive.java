package org.nuanmin.work.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.nuanmin.work.WorkTexts;

/** The zip around a workbook, read in one pass at a time, so that neither a clear copy nor the whole file is ever held. */
final class Archive {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MOST_PARTS = 2000;

    private final Source source;

    Archive(Source source) {
        this.source = source;
    }

    /** Looks at a part. */
    interface Look {
        /** @return false: that was all, the rest is not needed */
        boolean at(String part, InputStream content) throws IOException, XMLStreamException;
    }

    void each(Look look) {
        try (InputStream in = source.open()) {
            pass(in, look);
        } catch (XMLStreamException | ZipException | java.io.EOFException e) {
            throw WorkTexts.refuse("file.damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pass(InputStream in, Look look) throws IOException, XMLStreamException {
        var packed = new Bounds.Packed(in);
        var buffered = new BufferedInputStream(packed, 1 << 16);
        checkKind(buffered);
        var zip = new ZipParts(buffered);
        Set<String> seen = new HashSet<>();
        for (String name = zip.next(); name != null; name = zip.next()) {
            if (!seen.add(name) || seen.size() > MOST_PARTS) {
                throw WorkTexts.refuse("file.damaged");
            }
            var part = new Bounds(zip.content(), packed);
            if (!look.at(name, part)) {
                return;
            }
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void checkKind(BufferedInputStream in) throws IOException {
        in.mark(ZIP.length);
        byte[] head = in.readNBytes(ZIP.length);
        in.reset();
        if (Arrays.equals(head, OLD_OFFICE)) {
            throw WorkTexts.refuse("file.xls");
        }
        if (!Arrays.equals(head, ZIP)) {
            throw WorkTexts.refuse("file.no-xlsx");
        }
    }
}
