package org.nuanmin.work.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** Makes text of a cell, whatever it is stored as. */
final class CellReader {
    private static final BigDecimal EXACT = new BigDecimal("1E15");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final SharedWords words;
    private final Styles styles;
    private final LocalDateTime dayZero;

    CellReader(SharedWords words, Styles styles, boolean from1904) {
        this.words = words;
        this.styles = styles;
        dayZero = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    }

    /** Reads to the end of the present {@code c} element. */
    Cell read(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        boolean day = styles.isDay(xml.attribute("s", "0"));
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = RichText.read(xml, "is");
            } else if (xml.starts("f")) {
                xml.text();
            }
        }
        return value.isEmpty() ? Cell.EMPTY : cell(type, value, day);
    }

    private Cell cell(String type, String value, boolean day) {
        return switch (type) {
            case "s" -> new Cell(Cell.tidy(words.get(index(value))), false);
            case "inlineStr" -> new Cell(Cell.tidy(value), false);
            case "str", "e", "d" -> new Cell(Cell.tidy(RichText.unescape(value)), false);
            case "b" -> new Cell(value.trim().equals("1") ? "TRUE" : "FALSE", false);
            default -> number(value.trim(), day);
        };
    }

    private static int index(String value) {
        return value.trim().matches("\\d{1,9}") ? Integer.parseInt(value.trim()) : -1;
    }

    private Cell number(String value, boolean day) {
        if (!value.matches("[+-]?\\d{0,40}(\\.\\d{0,40})?([eE][+-]?\\d{1,3})?") || !value.matches(".*\\d.*")) {
            return new Cell(Cell.tidy(value), false);
        }
        var number = new BigDecimal(value);
        if (day && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            return new Cell(moment(number), false);
        }
        boolean inexact = number.abs().compareTo(EXACT) >= 0;
        return new Cell(rounded(number).toPlainString(), inexact);
    }

    /** 0.30000000000000004 is what a program writes for 0.3. */
    private static BigDecimal rounded(BigDecimal number) {
        var rounded = number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    private String moment(BigDecimal days) {
        long seconds = days.multiply(BigDecimal.valueOf(86_400))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        var moment = dayZero.plusSeconds(seconds);
        return seconds % 86_400 == 0 ? moment.toLocalDate().toString() : TIME.format(moment);
    }
}
