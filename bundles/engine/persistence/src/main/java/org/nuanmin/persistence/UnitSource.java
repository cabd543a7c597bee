package org.nuanmin.persistence;

import java.net.URL;
import java.util.List;

/** Where a unit comes from: a started bundle, or without a container whatever has entities and migrations. */
interface UnitSource {
    String module();

    /** Sees the entities and {@code db/{module}}. */
    ClassLoader loader();

    URL root();

    /** Class names. */
    List<String> entities();
}
