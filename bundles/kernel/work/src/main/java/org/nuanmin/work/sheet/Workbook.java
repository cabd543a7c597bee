package org.nuanmin.work.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.nuanmin.work.WorkTexts;

/** An xlsx by its content: what its content types say, never its name. Its first visible sheet is read row by row. */
public final class Workbook {
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int SMALL = 4 << 20;

    private final Archive archive;
    private final Map<String, byte[]> small = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final String folder;
    private boolean from1904;
    private String sheet = "";
    private @Nullable CellReader cells;

    private Workbook(Archive archive) throws IOException, XMLStreamException {
        this.archive = archive;
        archive.each(this::collect);
        String main = main(new Xml(part(TYPES)));
        folder = main.substring(0, main.lastIndexOf('/') + 1);
        relations(new Xml(part(folder + "_rels/" + main.substring(folder.length()) + ".rels")));
        sheets(new Xml(part(main)));
    }

    /** @throws org.nuanmin.portal.api.problem.RuleBroken when it is no xlsx */
    public static Workbook of(Source source) {
        try {
            return new Workbook(new Archive(source));
        } catch (XMLStreamException e) {
            throw WorkTexts.refuse("file.damaged");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean collect(String name, InputStream content) throws IOException {
        boolean wanted = name.equals(TYPES) || name.endsWith("workbook.xml") || name.endsWith("workbook.xml.rels");
        if (wanted) {
            byte[] bytes = content.readNBytes(SMALL + 1);
            if (bytes.length > SMALL) {
                throw WorkTexts.refuse("file.bomb");
            }
            small.put(name, bytes);
        }
        if (name.toLowerCase(java.util.Locale.ROOT).contains("vbaproject")) {
            throw WorkTexts.refuse("file.macros");
        }
        return true;
    }

    private InputStream part(String name) {
        byte[] bytes = small.get(name);
        if (bytes == null) {
            throw WorkTexts.refuse("file.no-xlsx");
        }
        return new ByteArrayInputStream(bytes);
    }

    private static String main(Xml types) throws XMLStreamException {
        String main = "";
        while (types.next()) {
            String type = types.attribute("ContentType", "");
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw WorkTexts.refuse("file.macros");
            }
            if (types.starts("Override") && type.equals(MAIN)) {
                main = types.attribute("PartName", "");
            }
        }
        if (main.isEmpty()) {
            throw WorkTexts.refuse("file.no-xlsx");
        }
        return main.startsWith("/") ? main.substring(1) : main;
    }

    private void relations(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                String target = xml.attribute("Target", "");
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(xml.attribute("Id", ""), path);
                targets.put(xml.attribute("Type", "").replaceAll(".*/", "type:"), path);
            }
        }
    }

    private void sheets(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = xml.attribute("date1904", "0").matches("1|true");
            } else if (xml.starts("sheet")
                    && sheet.isEmpty()
                    && xml.attribute("state", "visible").equals("visible")) {
                sheet = targets.getOrDefault(xml.attribute("id", ""), "");
            }
        }
        if (sheet.isEmpty()) {
            throw WorkTexts.refuse("file.no-sheet");
        }
    }

    /** Every row of the first visible sheet that is not blank, until the visitor has enough. */
    public void rows(Predicate<SheetRow> visitor) {
        var reader = cells();
        var found = new boolean[1];
        archive.each((name, content) -> {
            found[0] = name.equals(sheet);
            if (found[0]) {
                new RowReader(new Xml(content), reader).each(visitor);
            }
            return !found[0];
        });
        if (!found[0]) {
            throw WorkTexts.refuse("file.damaged");
        }
    }

    private CellReader cells() {
        if (cells == null) {
            var words = new SharedWords[] {new SharedWords()};
            var styles = new Styles[] {new Styles()};
            archive.each((name, content) -> {
                if (name.equals(targets.get("type:sharedStrings"))) {
                    words[0] = SharedWords.read(content);
                } else if (name.equals(targets.get("type:styles"))) {
                    styles[0] = Styles.read(content);
                }
                return true;
            });
            cells = new CellReader(words[0], styles[0], from1904);
        }
        return cells;
    }
}
