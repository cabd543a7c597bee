package org.nuanmin.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.text.Texts;

/** A row with a value of each type. */
record Stop(String id, String name, String state, long beds, long fen, LocalDate opened, Instant changed) {
    static final Texts TEXTS = Texts.of(Stop.class, "sample");

    static final Listing<Stop> LIST = Listing.<Stop>of("sample.stops", TEXTS, row -> {
                throw new UnsupportedOperationException("rows are in memory");
            })
            .permission("sample.read")
            .key("id")
            .column("name", ColumnType.TEXT, "name", Stop::name, 1)
            .column("state", ColumnType.STATE, "state", Stop::state, 1)
            .column("beds", ColumnType.NUMBER, "beds", Stop::beds, 3)
            .column("budget", ColumnType.MONEY, null, Stop::fen, 3)
            .column("opened", ColumnType.DATE, "opened", Stop::opened, 3)
            .column("changed", ColumnType.TIME, "changed", Stop::changed, 4)
            .text("query", "name")
            .choice("state", "state", "PLANNED", "RUNNING", "CLOSED")
            .unit("unit", "unit_id")
            .scope("unit_id")
            .between("from", "to", "opened")
            .sortedBy("name")
            .build();

    static Stop number(int n) {
        String[] states = {"PLANNED", "RUNNING", "CLOSED"};
        return new Stop(
                "s" + n,
                "社区" + String.format("%03d", n),
                states[n % 3],
                n * 1000L,
                n * 12_345L,
                LocalDate.of(2021, 2, 1).plusDays(n % 20),
                Instant.parse("2021-02-08T01:00:00Z").plusSeconds(n * 60L));
    }
}
