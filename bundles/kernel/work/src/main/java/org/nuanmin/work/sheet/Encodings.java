package org.nuanmin.work.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Which encoding a text has: by its mark, else the one in which least of it makes no sense, UTF-8 first. */
final class Encodings {
    /** Contains GBK and GB2312. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int LOOKED_AT = 1 << 20;
    private static final int MARK = 3;

    private Encodings() {}

    static Charset of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(LOOKED_AT);
            return marked(start).orElseGet(() -> guessed(start));
        }
    }

    private static Optional<Charset> marked(byte[] start) {
        int first = at(start, 0) << 8 | at(start, 1);
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xEFBB && at(start, 2) == 0xBF ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static int at(byte[] bytes, int place) {
        return place < bytes.length ? bytes[place] & 0xFF : 0;
    }

    /** Of the mark's bytes, which are no text. */
    static int markOf(byte[] start) {
        return marked(start)
                .map(charset -> charset.equals(StandardCharsets.UTF_8) ? MARK : 2)
                .orElse(0);
    }

    private static Charset guessed(byte[] start) {
        Optional<Charset> wide = wide(start);
        if (wide.isPresent()) {
            return wide.get();
        }
        Charset best = StandardCharsets.UTF_8;
        long fewest = Long.MAX_VALUE;
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            long senseless = senseless(start, charset);
            if (senseless < fewest) {
                best = charset;
                fewest = senseless;
            }
        }
        return best;
    }

    /** UTF-16 without a mark: line ends and separators have a zero beside them. */
    private static Optional<Charset> wide(byte[] start) {
        long even = 0;
        long odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd == 0 || even > 0 && odd > 0) {
            return Optional.empty();
        }
        return Optional.of(even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static long senseless(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        long senseless = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            out.clear();
            if (result.isUnderflow()) {
                return senseless;
            }
            if (result.isError()) {
                senseless++;
                in.position(Math.min(in.limit(), in.position() + result.length()));
            }
        }
    }
}
