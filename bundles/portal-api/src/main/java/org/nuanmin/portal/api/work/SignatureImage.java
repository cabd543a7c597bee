package org.nuanmin.portal.api.work;

import java.util.Base64;
import java.util.List;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** A handwritten signature as a browser's canvas gives it: a PNG in a data URL (RFC 2397), the same from a screen and over REST. */
public final class SignatureImage {
    /** The most that one may have, in bytes. */
    public static final int LARGEST = 200 * 1024;
    /** The most that one may be wide or high, in pixels. */
    public static final int WIDEST = 4000;

    /** A canvas is larger than this, in pixels; of a smaller picture nobody says that it is blank. */
    private static final int CANVAS = 16;

    private static final String HEAD = "data:image/png;base64,";
    private static final Texts WORDS = Texts.of(SignatureImage.class, "signature");

    private final byte[] png;
    private final int width;
    private final int height;

    private SignatureImage(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /**
     * Reads one; every row of its pixels is looked at.
     *
     * @param field where a refusal stands
     * @param dataUrl {@code data:image/png;base64,…}
     * @throws RuleBroken at that field, when it is no data URL of a PNG, damaged, blank (a canvas with all pixels the same), larger than
     *     {@link #LARGEST} or wider or higher than {@link #WIDEST}
     */
    public static SignatureImage of(String field, String dataUrl) {
        try {
            return read(dataUrl);
        } catch (Png.Unfit unfit) {
            Message words = WORDS.message(unfit.key(), unfit.arguments());
            throw RuleBroken.of(words, List.of(new FieldError(field, words)));
        }
    }

    private static SignatureImage read(String dataUrl) throws Png.Unfit {
        if (dataUrl.isBlank()) {
            throw new Png.Unfit("signature.missing");
        }
        if (!dataUrl.regionMatches(true, 0, HEAD, 0, HEAD.length())) {
            throw new Png.Unfit("signature.no-data-url");
        }
        int length = (dataUrl.length() - HEAD.length()) / 4 * 3;
        if (length > LARGEST + 2) {
            throw tooLarge(length);
        }
        byte[] bytes = bytes(dataUrl.substring(HEAD.length()));
        if (bytes.length > LARGEST) {
            throw tooLarge(bytes.length);
        }
        Png png = Png.of(bytes, WIDEST);
        mustBeSigned(png);
        return new SignatureImage(bytes, png.width(), png.height());
    }

    private static void mustBeSigned(Png png) throws Png.Unfit {
        try {
            png.mustNotBeBlank();
        } catch (Png.Unfit unfit) {
            boolean tiny = png.width() < CANVAS || png.height() < CANVAS;
            if (!tiny || !unfit.key().equals("signature.blank")) {
                throw unfit;
            }
        }
    }

    private static Png.Unfit tooLarge(int length) {
        return new Png.Unfit("signature.too-large", (length + 1023) / 1024, LARGEST / 1024);
    }

    private static byte[] bytes(String base64) throws Png.Unfit {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Png.Unfit("signature.no-base64");
        }
    }

    /** The file's bytes, a copy. */
    public byte[] png() {
        return png.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
