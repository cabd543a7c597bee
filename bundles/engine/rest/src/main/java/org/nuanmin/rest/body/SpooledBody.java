package org.nuanmin.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.nuanmin.portal.api.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An upload in an encrypted temporary file. */
final class SpooledBody implements Body {
    static final String PURPOSE = "rest.upload";
    private static final Logger LOG = LoggerFactory.getLogger(SpooledBody.class);

    private final Path file;
    private final long length;
    private final String digest;
    private final Supplier<Keys> keys;

    SpooledBody(Path file, long length, String digest, Supplier<Keys> keys) {
        this.file = file;
        this.length = length;
        this.digest = digest;
        this.keys = keys;
    }

    @Override
    public InputStream open() throws IOException {
        return keys.get().opening(PURPOSE, Files.newInputStream(file));
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A temporary file stays behind: {}", file, e);
        }
    }
}
