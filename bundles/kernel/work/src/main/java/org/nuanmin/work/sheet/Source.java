package org.nuanmin.work.sheet;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as needed. */
@FunctionalInterface
public interface Source {
    InputStream open() throws IOException;
}
