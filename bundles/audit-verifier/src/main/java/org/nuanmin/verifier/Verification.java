package org.nuanmin.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an export twice: for its trailer, which may hold the key, and then line by line. */
final class Verification {
    private final Options options;

    Verification(Options options) {
        this.options = options;
    }

    Report run() throws IOException, Wrong {
        var last = last(options.export());
        if (last == null) {
            throw new Wrong(1, "wrong.empty");
        }
        var key = key(last);
        var chain = new Chain(key, options.head());
        Trailer trailer = null;
        try (var lines = new Lines(options.export())) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                trailer = take(text, lines.number(), last.number(), trailer, chain, key);
            }
        }
        if (trailer == null) {
            throw new Wrong(last.number(), "wrong.trailer.missing");
        }
        return chain.report(last.number(), options.key().isPresent());
    }

    private record Last(String text, long number) {}

    private @Nullable Trailer take(
            String text, long line, long lastLine, @Nullable Trailer before, Chain chain, SigningKey key) throws Wrong {
        if (text.isBlank()) {
            if (line < lastLine) {
                throw new Wrong(line, "wrong.blank");
            }
            return before;
        }
        if (before != null) {
            throw new Wrong(line, "wrong.trailer.after");
        }
        var fields = Fields.read(text, line);
        if (!Trailer.is(fields)) {
            chain.entry(EntryLine.of(fields), line);
            return null;
        }
        var trailer = Trailer.of(fields);
        chain.end(trailer, line);
        if (!key.signed(trailer.signed(), trailer.signature())) {
            throw new Wrong(line, "wrong.trailer.signature");
        }
        return trailer;
    }

    private SigningKey key(Last last) throws Wrong {
        Optional<SigningKey> given = options.key();
        var fields = readable(last);
        if (fields.isEmpty()) {
            // without a trailer there may be no key; the lines are still checked as far as the given one reaches
            return given.orElseThrow(() -> new Wrong(last.number(), "wrong.trailer.missing"));
        }
        var named = Trailer.of(fields.get()).key(last.number());
        if (given.isPresent() && !given.get().same(named)) {
            throw new Wrong(last.number(), "wrong.trailer.key");
        }
        return named;
    }

    private static Optional<Fields> readable(Last last) {
        try {
            return Optional.of(Fields.read(last.text(), last.number())).filter(Trailer::is);
        } catch (Wrong notReadable) {
            return Optional.empty();
        }
    }

    private static @Nullable Last last(Path file) throws IOException, Wrong {
        Last last = null;
        try (var lines = new Lines(file)) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                if (!text.isBlank()) {
                    last = new Last(text, lines.number());
                }
            }
        }
        return last;
    }
}
