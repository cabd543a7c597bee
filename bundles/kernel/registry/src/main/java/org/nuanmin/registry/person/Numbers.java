package org.nuanmin.registry.person;

import java.util.Locale;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.registry.number.Document;

/** How numbers are found again though nobody can read them: a keyed index of type and number. */
record Numbers(Keys keys) {
    private static final int DIGITS = 10;

    String blind(Document document) {
        return keys.index("registry.document", document.key());
    }

    /** A number for someone without a document (临时编号): LS and ten digits by chance, so that it tells nothing. */
    Document temporary() {
        long number = 0;
        for (byte part : keys.random(Long.BYTES)) {
            number = number << Byte.SIZE | part & 0xff;
        }
        long digits = Math.floorMod(number, (long) Math.pow(10, DIGITS));
        return new Document(IdType.TEMPORARY, String.format(Locale.ROOT, "LS%0" + DIGITS + "d", digits));
    }
}
