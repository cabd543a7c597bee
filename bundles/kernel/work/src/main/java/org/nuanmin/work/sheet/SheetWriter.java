package org.nuanmin.work.sheet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a workbook with one sheet, row by row; nothing is held. Texts that a spreadsheet program would run are made harmless. */
public final class SheetWriter implements Closeable {
    private static final String NS = "http://schemas.openxmlformats.org/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RUN_BY = "=+-@\t\r＝＋－＠";

    private final ZipOutputStream zip;
    private final Writer sheet;
    private long row;

    /** @param name of the sheet */
    public SheetWriter(OutputStream out, String name) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + NS + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/styles.xml", "styles")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + NS + "spreadsheetml/2006/main\" xmlns:r=\"" + NS
                        + "officeDocument/2006/relationships\"><sheets><sheet name=\"" + sheetName(name)
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")));
        part("xl/styles.xml", styles());
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
        sheet.write(
                HEAD + "<worksheet xmlns=\"" + NS + "spreadsheetml/2006/main\"><sheetFormatPr defaultRowHeight=\"15\"/>"
                        + "<cols><col min=\"1\" max=\"60\" width=\"18\" customWidth=\"1\"/></cols><sheetData>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"" + NS + "package/2006/relationships\">" + each + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + NS + "officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    /** Style 1 is bold, 2 an amount, 3 text that stays text. */
    private static String styles() {
        String xf =
                "<xf numFmtId=\"%s\" fontId=\"%s\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
        return "<styleSheet xmlns=\"" + NS + "spreadsheetml/2006/main\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"4\">" + String.format(xf, 0, 0) + String.format(xf, 49, 1)
                + String.format(xf, 4, 0) + String.format(xf, 49, 0) + "</cellXfs></styleSheet>";
    }

    private static String sheetName(String name) {
        String plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(25, plain.codePointCount(0, plain.length())));
        return escape(plain.isEmpty() ? "1" : plain.substring(0, end));
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A row of headings. */
    public void headings(List<String> words) throws IOException {
        write(List.copyOf(words), 1);
    }

    /** A row: Long as a number, BigDecimal as an amount, all else as text; null leaves a gap. */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        write(values, 3);
    }

    private void write(List<? extends @Nullable Object> values, int style) throws IOException {
        sheet.write("<row r=\"" + ++row + "\">");
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Long number) {
                sheet.write("<c r=\"" + column(i) + row + "\"><v>" + number + "</v></c>");
            } else if (value instanceof BigDecimal amount) {
                sheet.write("<c r=\"" + column(i) + row + "\" s=\"2\"><v>" + amount.toPlainString() + "</v></c>");
            } else if (value != null && !value.toString().isEmpty()) {
                sheet.write("<c r=\"" + column(i) + row + "\" s=\"" + style
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escape(harmless(value.toString()))
                        + "</t></is></c>");
            }
        }
        sheet.write("</row>");
    }

    private static String column(int index) {
        String letters = "";
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters = (char) ('A' + i % 26) + letters;
        }
        return letters;
    }

    /** A text that a spreadsheet program would take for a formula gets the mark that says “text”. */
    public static String harmless(String text) {
        return !text.isEmpty() && RUN_BY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("_x000D_");
                default -> {
                    if (c < 0x20 && c != '\t' && c != '\n' || c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE) {
                        escaped.append(String.format("_x%04X_", c & 0xFFFF));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        sheet.write("</sheetData></worksheet>");
        sheet.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
