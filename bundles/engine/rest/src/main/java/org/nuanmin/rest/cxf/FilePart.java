package org.nuanmin.rest.cxf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.rest.call.Words;

/**
 * The part {@code file}. CXF takes a part's name from its Content-ID, which no browser sends, and reads headers as Latin-1,
 * though browsers and curl write a file's name in UTF-8 (RFC 7578, 4.2 and 5.1).
 */
record FilePart(Optional<Attachment> part, Map<String, String> fields) implements Upload {
    private static final String FILE = "file";
    private static final int LONGEST = 40_000;
    private static final int MOST_FIELDS = 20;

    static FilePart among(List<Attachment> parts) {
        Map<String, String> fields = new HashMap<>();
        parts.stream()
                .filter(part -> parameter(part, "filename") == null)
                .filter(part -> parameter(part, "name") != null && !FILE.equals(parameter(part, "name")))
                .limit(MOST_FIELDS)
                .forEach(part -> fields.put(parameter(part, "name"), text(part)));
        return new FilePart(
                parts.stream()
                        .filter(part -> FILE.equals(parameter(part, "name")))
                        .findFirst(),
                fields);
    }

    private static String text(Attachment part) {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            String text = new String(in.readNBytes(4 * LONGEST), StandardCharsets.UTF_8);
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    @Override
    public String name() {
        String named = parameter(there(), "filename");
        return named == null || named.isBlank() ? FILE : asSent(named).replaceFirst("^.*[/\\\\]", "");
    }

    @Override
    public InputStream content() {
        try {
            return there().getDataHandler().getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attachment there() {
        return part.orElseThrow(() -> {
            var words = Words.of("upload.missing");
            return RuleBroken.of(words, List.of(new FieldError(FILE, words)));
        });
    }

    private static @Nullable String parameter(Attachment part, String name) {
        var disposition = part.getContentDisposition();
        return disposition == null ? null : disposition.getParameter(name);
    }

    /** Latin-1 that is UTF-8 underneath is read anew; a name from {@code filename*} is no longer Latin-1, and stays. */
    static String asSent(String read) {
        if (read.chars().anyMatch(c -> c > 0xff)) {
            return read;
        }
        try {
            var bytes = ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return read;
        }
    }
}
