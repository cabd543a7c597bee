package org.nuanmin.work.sheet;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The words of a {@code si} or {@code is} element: its runs one after another, without the reading aids. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    static String read(Xml xml, String element) throws XMLStreamException {
        var words = new StringBuilder();
        boolean aid = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                aid = true;
            } else if (xml.ends("rPh")) {
                aid = false;
            } else if (xml.starts("t")) {
                String text = xml.text();
                words.append(aid ? "" : text);
            }
        }
        return unescape(words.toString());
    }

    /** Characters that XML can't hold stand as _x0007_. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
