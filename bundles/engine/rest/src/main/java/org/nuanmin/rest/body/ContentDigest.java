package org.nuanmin.rest.body;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A digest of what was sent that leaves out a multipart's boundary lines: a client makes a new boundary for each try. */
final class ContentDigest extends OutputStream {
    private final MessageDigest digest;
    private final byte[] marker;
    private final byte[] start;
    private int held;
    private boolean decided;
    private boolean skipping;

    /** @param boundary of the multipart, or empty */
    ContentDigest(String boundary) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
        marker = boundary.isEmpty() ? new byte[0] : ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        start = new byte[marker.length];
    }

    @Override
    public void write(int value) {
        if (marker.length == 0) {
            digest.update((byte) value);
            return;
        }
        if (!decided) {
            start[held++] = (byte) value;
            if (held == marker.length || value == '\n') {
                decide();
            }
        } else if (!skipping) {
            digest.update((byte) value);
        }
        if (value == '\n') {
            decided = false;
            skipping = false;
            held = 0;
        }
    }

    private void decide() {
        decided = true;
        skipping = held == marker.length && Arrays.equals(start, marker);
        if (!skipping) {
            digest.update(start, 0, held);
        }
    }

    String hex() {
        if (!decided && held > 0) {
            decide();
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
