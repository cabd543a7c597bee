package org.nuanmin.portal.api.work;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.problem.RuleBroken;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SignatureImageTest {
    private static final int[] KINDS = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
    };

    private static String url(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static byte[] drawn(int kind, int width, int height, boolean strokes) {
        var image = new BufferedImage(width, height, kind);
        var pen = image.createGraphics();
        if (kind != BufferedImage.TYPE_INT_ARGB) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        if (strokes) {
            pen.setColor(Color.BLACK);
            pen.drawLine(width / 3, height / 2, width - 1, height - 1);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] signed() {
        return drawn(BufferedImage.TYPE_INT_ARGB, 301, 120, true);
    }

    private static String refused(String dataUrl) {
        var refused = assertThrows(RuleBroken.class, () -> SignatureImage.of("signature", dataUrl));
        assertEquals("signature", refused.errors().get(0).field());
        assertEquals(refused.words(), refused.errors().get(0).words());
        return refused.words().key();
    }

    /** A PNG put together by hand: 8 bits of grey. */
    private static byte[] byHand(int width, int height, byte[] pixels, byte[] behind) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", pixels);
        chunk(out, "IEND", new byte[0]);
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] both = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(both);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(both);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] packed(byte[] rows) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
            packing.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_signature_is_read_with_its_size_whatever_kind_of_png_it_is() {
        for (int kind : KINDS) {
            byte[] png = drawn(kind, 301, 120, true);
            var image = SignatureImage.of("signature", url(png));
            assertArrayEquals(png, image.png());
            assertEquals(List.of(301, 120), List.of(image.width(), image.height()));
        }
    }

    @Test
    void a_blank_one_is_refused_whatever_kind_of_png_it_is() {
        for (int kind : KINDS) {
            assertEquals("signature.blank", refused(url(drawn(kind, 301, 120, false))));
        }
        assertEquals("signature.blank", refused(url(drawn(BufferedImage.TYPE_INT_ARGB, 16, 16, false))));
    }

    @Test
    void of_a_picture_smaller_than_any_canvas_nobody_says_that_it_is_blank() {
        assertEquals(
                1,
                SignatureImage.of("signature", url(drawn(BufferedImage.TYPE_INT_ARGB, 1, 1, false)))
                        .width());
    }

    @Test
    void a_single_dot_in_the_last_corner_is_no_blank() {
        for (int kind : KINDS) {
            var image = new BufferedImage(301, 120, kind);
            image.setRGB(300, 119, Color.WHITE.getRGB());
            var out = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertEquals(
                    301, SignatureImage.of("signature", url(out.toByteArray())).width());
        }
    }

    @Test
    void what_is_no_data_url_of_a_png_is_refused() {
        assertEquals("signature.missing", refused(" "));
        assertEquals("signature.no-data-url", refused("https://example.org/a.png"));
        assertEquals("signature.no-data-url", refused("data:image/svg+xml;base64,PHN2Zz4="));
        assertEquals("signature.no-base64", refused("data:image/png;base64,@@@@"));
        assertEquals("signature.no-base64", refused(url(signed()).replace("AAAA", "AA\nA")));
        assertEquals("signature.no-png", refused(url("GIF89a".getBytes(StandardCharsets.US_ASCII))));
        assertEquals("signature.no-png", refused("data:image/png;base64,"));
    }

    @Test
    void a_damaged_cut_or_lengthened_file_is_refused() {
        byte[] png = signed();
        assertEquals("signature.damaged", refused(url(Arrays.copyOf(png, png.length - 1))));
        assertEquals("signature.damaged", refused(url(Arrays.copyOf(png, 20))));
        assertEquals("signature.damaged", refused(url(Arrays.copyOf(png, png.length + 1))));
        byte[] altered = png.clone();
        altered[png.length / 2] ^= 1;
        assertEquals("signature.damaged", refused(url(altered)));
        byte[] script = "<script>".getBytes(StandardCharsets.US_ASCII);
        assertEquals("signature.damaged", refused(url(byHand(2, 1, packed(new byte[] {0, 1, 2}), script))));
        assertEquals("signature.damaged", refused(url(byHand(2, 2, packed(new byte[] {0, 1, 2}), new byte[0]))));
        assertEquals("signature.damaged", refused(url(byHand(2, 1, packed(new byte[] {0, 1, 2, 3}), new byte[0]))));
        assertEquals("signature.damaged", refused(url(byHand(2, 1, packed(new byte[] {9, 1, 2}), new byte[0]))));
        assertEquals(
                2,
                SignatureImage.of("s", url(byHand(2, 1, packed(new byte[] {0, 1, 2}), new byte[0])))
                        .width());
    }

    @Test
    void one_of_more_than_200_kb_or_4000_pixels_is_refused_before_it_is_unfolded() {
        assertEquals("signature.too-large", refused("data:image/png;base64," + "A".repeat(300_000)));
        assertEquals("signature.too-wide", refused(url(byHand(4001, 1, new byte[0], new byte[0]))));
        assertEquals("signature.too-wide", refused(url(byHand(1, -1, new byte[0], new byte[0]))));
        assertEquals("signature.too-wide", refused(url(byHand(0, 1, new byte[0], new byte[0]))));
        var words = assertThrows(
                        RuleBroken.class, () -> SignatureImage.of("s", url(byHand(4001, 9, new byte[0], new byte[0]))))
                .words();
        assertTrue(words.in(Locale.CHINESE).contains("4001×9 像素"), words.in(Locale.CHINESE));
    }

    @Test
    void a_file_that_unfolds_to_more_than_it_says_is_refused_in_little_memory() {
        byte[] bomb = packed(new byte[100 << 20]);
        assertTrue(bomb.length < SignatureImage.LARGEST);
        assertEquals("signature.damaged", refused(url(byHand(10, 10, bomb, new byte[0]))));
    }

    @Test
    void the_words_are_there_in_both_languages() throws IOException {
        assertEquals(words("zh_CN").keySet(), words("en").keySet());
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = SignatureImageTest.class.getResourceAsStream("/i18n/signature_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
