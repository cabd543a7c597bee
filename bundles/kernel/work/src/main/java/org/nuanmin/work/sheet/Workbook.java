package org.nuanmin.work.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.work.WorkTexts;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An xlsx by its content: what its content types say, never its name. Its first visible sheet is read row by row. */
final class Workbook implements Table {
    private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);

    /** The packed file of an open workbook is held, so that no clear copy lies on the disk: only so many at a time. */
    private static final Semaphore OPEN = new Semaphore(4);

    private static final long MOST_WORDS = 48L << 20;
    private static final long MOST_STYLES = 8L << 20;

    private final OPCPackage parts;
    private final XSSFReader reader;
    private final boolean from1904;
    private final String sheet;
    private @Nullable SharedStrings words;

    private Workbook(OPCPackage parts) throws IOException, OpenXML4JException, XmlException {
        this.parts = parts;
        reader = new XSSFReader(parts);
        var workbook = workbook();
        from1904 = workbook.isSetWorkbookPr() && workbook.getWorkbookPr().getDate1904();
        sheet = workbook.getSheets().getSheetList().stream()
                .filter(each -> each.getState() == STSheetState.VISIBLE)
                .map(each -> each.getId())
                .findFirst()
                .orElseThrow(() -> WorkTexts.refuse("file.no-sheet"));
    }

    /** @throws org.nuanmin.portal.api.problem.RuleBroken when it is no xlsx */
    static Workbook of(Source source) {
        OPEN.acquireUninterruptibly();
        boolean open = false;
        try {
            var workbook = opened(source);
            open = true;
            return workbook;
        } finally {
            if (!open) {
                OPEN.release();
            }
        }
    }

    private static Workbook opened(Source source) {
        byte[] file = bytes(source);
        return reading(() -> {
            var zip = Parts.of(file);
            var parts = OPCPackage.open(zip);
            try {
                checkType(parts);
                zip.opened();
                return new Workbook(parts);
            } catch (IOException | OpenXML4JException | XmlException | RuntimeException e) {
                parts.revert();
                throw e;
            }
        });
    }

    private static byte[] bytes(Source source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkType(OPCPackage parts) throws OpenXML4JException {
        if (parts.getParts().stream().anyMatch(part -> part.getContentType().contains("macroEnabled"))) {
            throw WorkTexts.refuse("file.macros");
        }
        if (parts.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType()).isEmpty()) {
            throw WorkTexts.refuse("file.no-xlsx");
        }
        if (!parts.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                .isEmpty()) {
            throw WorkTexts.refuse("file.strict");
        }
    }

    private CTWorkbook workbook() throws IOException, OpenXML4JException, XmlException {
        try (InputStream in = bounded(reader.getWorkbookData(), MOST_STYLES)) {
            return WorkbookDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getWorkbook();
        }
    }

    private static InputStream bounded(InputStream part, long most) {
        return new Bounds(part, most, most);
    }

    /** Of the first visible sheet. */
    @Override
    public void rows(Predicate<SheetRow> visitor) {
        var numbers = new Numbers(from1904);
        try {
            reading(() -> {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new SheetCells(styles(), words(), new Rows(visitor, numbers), numbers));
                try (InputStream in = reader.getSheet(sheet)) {
                    xml.parse(new InputSource(in));
                }
                return this;
            });
        } catch (Rows.Stop stop) {
            if (stop.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
        }
    }

    private StylesTable styles() throws IOException, OpenXML4JException {
        if (parts.getPartsByContentType(XSSFRelation.STYLES.getContentType()).isEmpty()) {
            return new StylesTable();
        }
        try (InputStream in = bounded(reader.getStylesData(), MOST_STYLES)) {
            return new StylesTable(in);
        }
    }

    private SharedStrings words() throws IOException, OpenXML4JException, SAXException {
        if (words == null) {
            words = readWords();
        }
        return words;
    }

    private SharedStrings readWords() throws IOException, OpenXML4JException, SAXException {
        if (parts.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())
                .isEmpty()) {
            return new ReadOnlySharedStringsTable(InputStream.nullInputStream(), false);
        }
        try (InputStream in = bounded(reader.getSharedStringsData(), MOST_WORDS)) {
            return new ReadOnlySharedStringsTable(in, false);
        }
    }

    /** Reading what others wrote. */
    private interface Reading<T> {
        T go() throws IOException, OpenXML4JException, XmlException, SAXException, ParserConfigurationException;
    }

    /** Whatever the libraries stumble over is in the file, since that is all they get. */
    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.go();
        } catch (Rows.Stop | Problem ours) {
            throw ours;
        } catch (IOException
                | OpenXML4JException
                | XmlException
                | SAXException
                | ParserConfigurationException
                | RuntimeException e) {
            LOG.debug("A workbook could not be read", e);
            throw WorkTexts.refuse("file.damaged");
        }
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public void close() {
        parts.revert();
        OPEN.release();
    }
}
