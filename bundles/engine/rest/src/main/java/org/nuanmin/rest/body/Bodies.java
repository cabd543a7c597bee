package org.nuanmin.rest.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.rest.call.Words;
import org.nuanmin.rest.problem.Kind;
import org.nuanmin.rest.problem.Refusal;

/** Reads what is sent up to its limit: JSON into memory, a multipart into an encrypted temporary file. */
public final class Bodies {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\";,]{1,200})\"?", Pattern.CASE_INSENSITIVE);
    /** A refused upload is still listened to this far, so that its sender reads the answer. */
    private static final long PATIENCE = 300L << 20;

    private final Limits limits;

    public Bodies(Limits limits) {
        this.limits = limits;
    }

    /** @param keys those of the moment, since a body may outlive an update of theirs */
    public Body read(HttpServletRequest request, Supplier<Keys> keys) throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        boolean multipart = type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        long limit = multipart ? limits.upload() : limits.body();
        InputStream in = request.getInputStream();
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(in, limit, multipart);
        }
        return multipart ? spool(in, boundary(type), keys) : memory(in);
    }

    private Body memory(InputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        copy(in, content, limits.body(), false);
        return new MemoryBody(content.toByteArray());
    }

    private Body spool(InputStream in, String boundary, Supplier<Keys> keys) throws IOException {
        Path file = Files.createTempFile("nuanmin-upload", ".sealed");
        boolean whole = false;
        try (OutputStream sealed = keys.get().sealing(SpooledBody.PURPOSE, Files.newOutputStream(file))) {
            var digest = new ContentDigest(boundary);
            long length = copy(in, new Both(sealed, digest), limits.upload(), true);
            whole = true;
            return new SpooledBody(file, length, digest.hex(), keys);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String boundary(String type) {
        var found = BOUNDARY.matcher(type);
        if (!found.find()) {
            throw Refusal.of(Kind.BAD_REQUEST, Words.of("body.no-boundary"));
        }
        return found.group(1).trim();
    }

    private static long copy(InputStream in, OutputStream out, long limit, boolean multipart) throws IOException {
        byte[] buffer = new byte[16_384];
        long total = 0;
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            total += read;
            if (total > limit) {
                throw tooLarge(in, limit, multipart);
            }
            out.write(buffer, 0, read);
        }
        return total;
    }

    /** What does not arrive whole is its sender's fault, or the network's. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw Refusal.of(Kind.BAD_REQUEST, Words.of("body.broken-off"));
        }
    }

    private static Refusal tooLarge(InputStream in, long limit, boolean multipart) {
        byte[] buffer = new byte[65_536];
        long heard = 0;
        for (int read = read(in, buffer); read >= 0 && heard < PATIENCE; read = read(in, buffer)) {
            heard += read;
        }
        return Refusal.of(Kind.TOO_LARGE, Words.of(multipart ? "body.too-large" : "body.too-large.json", limit >> 10));
    }

    /** Writes to two places. */
    private static final class Both extends OutputStream {
        private final OutputStream first;
        private final OutputStream second;

        Both(OutputStream first, OutputStream second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int value) throws IOException {
            first.write(value);
            second.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            first.write(bytes, from, length);
            second.write(bytes, from, length);
        }
    }
}
