package org.nuanmin.portal.api.listing;

/** How a column's value is shown and exported. */
public enum ColumnType {
    TEXT,
    /** Whole number, right-aligned, with thousands separators. */
    NUMBER,
    /** 元 with two decimals, the value is a long in 分. */
    MONEY,
    /** LocalDate. */
    DATE,
    /** Instant, shown in Asia/Shanghai. */
    TIME,
    /** A state's name; shown as a badge with its own word. */
    STATE,
    YES_NO
}
