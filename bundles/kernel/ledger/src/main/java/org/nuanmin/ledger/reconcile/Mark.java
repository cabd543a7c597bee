package org.nuanmin.ledger.reconcile;

/** What a column of a file means. */
enum Mark {
    /** The number of a receipt, of a 支出单 or of its invoice. */
    REFERENCE("单号"),
    SERIAL("券号"),
    PHONE("手机号码"),
    AMOUNT("金额"),
    /** Pieces of what is no money. */
    QUANTITY("流量"),
    DAY("日期");

    private final String heading;

    Mark(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The field's name among the words of what is wrong with it. */
    String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
