package org.nuanmin.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nuanmin.work.sheet.Cell;
import org.nuanmin.work.sheet.SheetWriter;
import org.nuanmin.work.sheet.Table;

/** Workbooks for tests: tidy ones, and ones put together by hand. */
final class Sheets {
    static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String NS = "http://schemas.openxmlformats.org/";

    static final String MAIN_NS = NS + "spreadsheetml/2006/main";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Sheets() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static byte[] of(List<String> headings, List<String>... rows) {
        return of(headings, List.of(rows));
    }

    static byte[] of(List<String> headings, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, "表")) {
            sheet.headings(headings);
            for (var row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook whose main part has a type, with a sheet's inner xml. */
    static byte[] byHand(String mainType, String sheet, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + NS
                        + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + type("/xl/workbook.xml", mainType)
                        + more.keySet().stream()
                                .filter(part -> part.endsWith(".xml") && !part.endsWith("workbook.xml"))
                                .map(part -> type("/" + part, OFFICE + part.replaceAll("xl/|\\.xml", "") + "+xml"))
                                .collect(Collectors.joining())
                        + type("/xl/worksheets/sheet1.xml", OFFICE + "worksheet+xml") + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + NS + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + NS
                        + "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", workbook(""));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + NS + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + NS
                        + "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + NS
                        + "officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"" + NS
                        + "officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.putAll(more);
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet.startsWith("<?xml")
                        ? sheet
                        : "<worksheet xmlns=\"" + MAIN_NS + "\"><sheetData>" + sheet + "</sheetData></worksheet>");
        return zip(parts);
    }

    static String workbook(String settings) {
        return "<workbook xmlns=\"" + MAIN_NS + "\" xmlns:r=\"" + NS + "officeDocument/2006/relationships\">" + settings
                + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static InputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    /** The sheet as it stands in the file. */
    static String xml(byte[] file) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<List<String>> read(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        try (var workbook = Table.of(() -> stream(file))) {
            workbook.rows(row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        }
        return rows;
    }
}
