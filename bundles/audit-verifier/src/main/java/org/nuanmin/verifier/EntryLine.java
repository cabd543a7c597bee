package org.nuanmin.verifier;

import java.util.List;

/**
 * An entry.
 *
 * @param hash what the line says
 * @param computed what its content makes
 */
record EntryLine(long seq, String hash, String computed, BlockData block) {
    private static final List<String> TEXTS =
            List.of("id", "time", "user", "unit", "address", "requestId", "action", "object", "result");
    private static final List<String> NAMES = List.of(
            "seq",
            "id",
            "time",
            "user",
            "unit",
            "address",
            "requestId",
            "action",
            "object",
            "result",
            "facts",
            "hash",
            "block");

    static EntryLine of(Fields fields) throws Wrong {
        fields.only(NAMES);
        var form = new Form().number("seq", fields.number("seq"));
        for (String name : TEXTS) {
            form.text(name, fields.text(name));
        }
        form.facts("facts", fields.inner("facts"));
        return new EntryLine(
                fields.number("seq"), fields.text("hash"), Sm3.of(form.whole()), BlockData.of(fields.inner("block")));
    }
}
