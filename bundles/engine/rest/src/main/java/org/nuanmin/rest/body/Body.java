package org.nuanmin.rest.body;

import java.io.IOException;
import java.io.InputStream;

/** What was sent; closing it removes every trace. */
public interface Body extends AutoCloseable {
    InputStream open() throws IOException;

    long length();

    /** A digest over the content. */
    String digest();

    @Override
    void close();
}
