package org.nuanmin.portal.api.work;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Rows of a PNG's pixels, each undone from its filter (ISO/IEC 15948, 9) against the one above. */
final class PngRows {
    private final int width;
    private final int bits;
    private final int step;
    private byte[] above;
    private byte[] row;
    private byte[] first = new byte[0];

    PngRows(int width, int bits) {
        this.width = width;
        this.bits = bits;
        step = Math.max(1, bits / 8);
        int length = (width * bits + 7) / 8;
        above = new byte[length];
        row = new byte[length];
    }

    /** Whether all pixels of the next row are as the image's first one. */
    boolean next(InputStream in) throws IOException {
        byte[] before = above;
        above = row;
        row = before;
        int filter = in.read();
        if (filter < 0 || in.readNBytes(row, 0, row.length) < row.length) {
            throw new EOFException();
        }
        for (int i = 0; i < row.length; i++) {
            row[i] += (byte) guess(filter, i);
        }
        return same();
    }

    private int guess(int filter, int i) throws IOException {
        int left = i < step ? 0 : row[i - step] & 0xff;
        int up = above[i] & 0xff;
        return switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, i < step ? 0 : above[i - step] & 0xff);
            default -> throw new IOException("no such filter");
        };
    }

    private static int paeth(int left, int up, int upLeft) {
        int guess = left + up - upLeft;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toUpLeft = Math.abs(guess - upLeft);
        if (toLeft <= toUp && toLeft <= toUpLeft) {
            return left;
        }
        return toUp <= toUpLeft ? up : upLeft;
    }

    private boolean same() {
        if (bits < 8) {
            return sameOfLessThanAByte();
        }
        if (first.length == 0) {
            first = Arrays.copyOf(row, step);
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i] != first[i % step]) {
                return false;
            }
        }
        return true;
    }

    private boolean sameOfLessThanAByte() {
        if (first.length == 0) {
            first = new byte[] {(byte) small(0)};
        }
        for (int x = 0; x < width; x++) {
            if (small(x) != first[0]) {
                return false;
            }
        }
        return true;
    }

    private int small(int x) {
        int at = x * bits;
        return (row[at / 8] & 0xff) >> (8 - bits - at % 8) & (1 << bits) - 1;
    }
}
