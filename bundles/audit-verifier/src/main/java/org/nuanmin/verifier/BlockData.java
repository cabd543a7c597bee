package org.nuanmin.verifier;

import java.util.List;

/** A block's head as it stands beside each of its entries. */
record BlockData(
        long number, String previous, long first, long last, long count, String time, String hash, String signature) {
    private static final List<String> NAMES =
            List.of("number", "previous", "first", "last", "count", "time", "hash", "signature");

    static BlockData of(Fields fields) throws Wrong {
        fields.only(NAMES);
        return new BlockData(
                fields.number("number"),
                fields.text("previous"),
                fields.number("first"),
                fields.number("last"),
                fields.number("count"),
                fields.text("time"),
                fields.text("hash"),
                fields.text("signature"));
    }

    /** The first line of what its hash is made of; its entries' hashes follow. */
    String head() {
        return new Form()
                .number("number", number)
                .text("previous", previous)
                .number("first", first)
                .number("last", last)
                .number("count", count)
                .text("time", time)
                .whole();
    }
}
