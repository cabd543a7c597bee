package org.nuanmin.persistence;

import java.net.URL;
import java.util.List;

/** A unit from the class path. */
record PlainSource(String module, List<String> entities) implements UnitSource {
    @Override
    public ClassLoader loader() {
        return PlainSource.class.getClassLoader();
    }

    @Override
    public URL root() {
        return PlainSource.class.getProtectionDomain().getCodeSource().getLocation();
    }
}
