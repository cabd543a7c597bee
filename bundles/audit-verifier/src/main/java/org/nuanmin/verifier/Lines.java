package org.nuanmin.verifier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file's lines, one after another, none of them longer than an entry can be. */
final class Lines implements AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private long number;

    Lines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    long number() {
        return number;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException, Wrong {
        var bytes = new ByteArrayOutputStream(1024);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            bytes.write(b);
            if (bytes.size() > LONGEST) {
                throw new Wrong(number, "wrong.text");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new Wrong(number, "wrong.text");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
