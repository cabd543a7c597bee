package org.nuanmin.portal.api.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * A PNG (ISO/IEC 15948) taken apart, two rows of pixels in memory at a time: javax.imageio would unfold a file of a few
 * kilobytes to 64 MB before anyone can look at it. Interlaced ones are refused; no canvas makes them.
 *
 * @param width in pixels
 * @param bits of a pixel
 * @param packed the compressed pixels
 */
record Png(int width, int height, int bits, byte[] packed) {
    private static final byte[] MAGIC = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int HEADER = 13;
    private static final int AROUND = 12;

    /** Why it is refused. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Object[] arguments;

        Unfit(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    static Png of(byte[] file, int widest) throws Unfit {
        if (file.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new Unfit("signature.no-png");
        }
        ByteBuffer in = ByteBuffer.wrap(file, MAGIC.length, file.length - MAGIC.length);
        ByteBuffer header = ByteBuffer.wrap(chunk(in, "IHDR"));
        if (header.remaining() != HEADER) {
            throw damaged();
        }
        int width = header.getInt();
        int height = header.getInt();
        if (width < 1 || height < 1 || width > widest || height > widest) {
            throw new Unfit(
                    "signature.too-wide", Integer.toUnsignedString(width), Integer.toUnsignedString(height), widest);
        }
        int depth = header.get();
        int samples = samples(header.get(), depth);
        if (header.getShort() != 0 || header.get() != 0) {
            throw new Unfit("signature.no-png");
        }
        return new Png(width, height, depth * samples, pixels(in));
    }

    /** Samples of a pixel by its colour type, with the depths that go with it. */
    private static int samples(int colours, int depth) throws Unfit {
        boolean whole = depth == 8 || depth == 16;
        boolean small = depth == 1 || depth == 2 || depth == 4 || depth == 8;
        int samples = switch (colours) {
            case 0 -> whole || small ? 1 : 0;
            case 2 -> whole ? 3 : 0;
            case 3 -> small ? 1 : 0;
            case 4 -> whole ? 2 : 0;
            case 6 -> whole ? 4 : 0;
            default -> 0;
        };
        if (samples == 0) {
            throw damaged();
        }
        return samples;
    }

    /** What stands in all chunks of pixels, up to the end, behind which there must be nothing. */
    private static byte[] pixels(ByteBuffer in) throws Unfit {
        var packed = new ByteArrayOutputStream();
        while (true) {
            String type = type(in);
            byte[] content = chunk(in, type);
            if (type.equals("IDAT")) {
                packed.writeBytes(content);
            } else if (type.equals("IEND")) {
                break;
            }
        }
        if (in.hasRemaining()) {
            throw damaged();
        }
        return packed.toByteArray();
    }

    private static String type(ByteBuffer in) throws Unfit {
        if (in.remaining() < AROUND) {
            throw damaged();
        }
        byte[] type = new byte[4];
        in.get(in.position() + 4, type);
        return new String(type, StandardCharsets.US_ASCII);
    }

    private static byte[] chunk(ByteBuffer in, String wanted) throws Unfit {
        if (!type(in).equals(wanted)) {
            throw damaged();
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw damaged();
        }
        var sum = new CRC32();
        sum.update(in.array(), in.position(), 4 + length);
        in.position(in.position() + 4);
        byte[] content = new byte[length];
        in.get(content);
        if (in.getInt() != (int) sum.getValue()) {
            throw damaged();
        }
        return content;
    }

    private static Unfit damaged() {
        return new Unfit("signature.damaged");
    }

    /** All rows are read, so that a cut or padded file is told too. */
    void mustNotBeBlank() throws Unfit {
        var rows = new PngRows(width, bits);
        boolean blank = true;
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            for (int y = 0; y < height; y++) {
                blank &= rows.next(in);
            }
            if (in.read() >= 0) {
                throw damaged();
            }
        } catch (IOException e) {
            throw damaged();
        }
        if (blank) {
            throw new Unfit("signature.blank");
        }
    }
}
