package org.nuanmin.rest.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A short body. */
final class MemoryBody implements Body {
    private final byte[] content;

    MemoryBody(byte[] content) {
        this.content = content;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public long length() {
        return content.length;
    }

    @Override
    public String digest() {
        var digest = new ContentDigest("");
        for (byte value : content) {
            digest.write(value);
        }
        return digest.hex();
    }

    @Override
    public void close() {
        // memory frees itself
    }
}
