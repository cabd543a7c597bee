package org.nuanmin.work.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which cell styles show a number as a day or time. */
final class Styles {
    private final List<Boolean> days = new ArrayList<>();

    static Styles read(InputStream part) throws XMLStreamException {
        var styles = new Styles();
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        var xml = new Xml(part);
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(number(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
            } else if (xml.starts("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.starts("xf")) {
                int format = number(xml.attribute("numFmtId", "0"));
                styles.days.add(isDay(format, formats.getOrDefault(format, "")));
            }
        }
        return styles;
    }

    private static boolean isDay(int format, String code) {
        boolean builtIn = format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
        return builtIn
                || code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[ymdhs年月日].*")
                        && !code.equalsIgnoreCase("General");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    boolean isDay(String style) {
        int index = number(style);
        return index < days.size() && days.get(index);
    }
}
