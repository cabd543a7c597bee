package org.nuanmin.work.sheet;

import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.nuanmin.work.WorkTexts;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** POI's reader of a sheet, with a bound on a cell's text; days as ISO text, which POI takes for numbers, are text. */
final class SheetCells extends XSSFSheetXMLHandler {
    private static final int LONGEST = 40_000;

    private int length;

    SheetCells(StylesTable styles, SharedStrings words, SheetContentsHandler rows, Numbers numbers) {
        super(styles, words, rows, numbers, false);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (!name.equals("c")) {
            super.startElement(uri, name, qualified, attributes);
            return;
        }
        length = 0;
        int type = attributes.getIndex("t");
        if (type >= 0 && attributes.getValue(type).equals("d")) {
            var changed = new AttributesImpl(attributes);
            changed.setValue(type, "str");
            super.startElement(uri, name, qualified, changed);
        } else {
            super.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void characters(char[] text, int start, int count) throws SAXException {
        length += count;
        if (length > LONGEST) {
            throw WorkTexts.refuse("file.long-cell");
        }
        super.characters(text, start, count);
    }
}
