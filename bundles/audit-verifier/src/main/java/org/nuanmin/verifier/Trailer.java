package org.nuanmin.verifier;

import java.util.List;

/** The signed last line. */
record Trailer(
        long count, long firstBlock, long lastBlock, String head, String publicKey, String signed, String signature) {
    private static final List<String> NAMES = List.of(
            "trailer", "count", "firstBlock", "lastBlock", "head", "publicKey", "exportedAt", "by", "signature");

    static boolean is(Fields fields) {
        return fields.has("trailer");
    }

    static Trailer of(Fields fields) throws Wrong {
        fields.only(NAMES);
        String form = new Form()
                .flag("trailer", fields.flag("trailer"))
                .number("count", fields.number("count"))
                .number("firstBlock", fields.number("firstBlock"))
                .number("lastBlock", fields.number("lastBlock"))
                .text("head", fields.text("head"))
                .text("publicKey", fields.text("publicKey"))
                .text("exportedAt", fields.text("exportedAt"))
                .text("by", fields.text("by"))
                .whole();
        return new Trailer(
                fields.number("count"),
                fields.number("firstBlock"),
                fields.number("lastBlock"),
                fields.text("head"),
                fields.text("publicKey"),
                "nuanmin audit trailer\n" + form,
                fields.text("signature"));
    }

    SigningKey key(long line) throws Wrong {
        try {
            return SigningKey.of(publicKey);
        } catch (IllegalArgumentException e) {
            throw new Wrong(line, "wrong.trailer.badkey");
        }
    }
}
