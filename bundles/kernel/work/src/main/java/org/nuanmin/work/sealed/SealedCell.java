package org.nuanmin.work.sealed;

import java.util.Arrays;
import org.nuanmin.portal.api.keys.Keys;

/** Values for a column, each sealed with a salt of its own that stands before it. */
public final class SealedCell {
    private static final int SALT = 16;

    private final Keys keys;
    private final String purpose;

    public SealedCell(Keys keys, String purpose) {
        this.keys = keys;
        this.purpose = purpose;
    }

    public byte[] seal(byte[] plain) {
        byte[] salt = keys.random(SALT);
        byte[] sealed = keys.seal(purpose, salt, plain);
        byte[] both = Arrays.copyOf(salt, SALT + sealed.length);
        System.arraycopy(sealed, 0, both, SALT, sealed.length);
        return both;
    }

    public byte[] open(byte[] both) {
        byte[] salt = Arrays.copyOf(both, SALT);
        return keys.open(purpose, salt, Arrays.copyOfRange(both, SALT, both.length));
    }
}
