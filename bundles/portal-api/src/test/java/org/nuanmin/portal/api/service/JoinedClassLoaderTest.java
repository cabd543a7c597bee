package org.nuanmin.portal.api.service;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

class JoinedClassLoaderTest {
    @TempDir
    Path folder;

    @Test
    void a_class_is_the_one_of_the_first_part_that_knows_it() throws Exception {
        try (var empty = part("a", "x")) {
            var joined = new JoinedClassLoader(empty, getClass().getClassLoader());
            assertSame(JoinedClassLoaderTest.class, joined.loadClass(JoinedClassLoaderTest.class.getName()));
            assertThrows(ClassNotFoundException.class, () -> joined.loadClass("org.nuanmin.Nowhere"));
        }
    }

    @Test
    void a_resource_is_the_first_part_s_and_all_parts_are_listed_once_in_their_order() throws Exception {
        try (var a = part("a", "words");
                var b = part("b", "words")) {
            var joined = new JoinedClassLoader(a, b, a);
            assertEquals(a.getResource("words"), joined.getResource("words"));
            assertEquals(2, Collections.list(joined.getResources("words")).size());
            assertNull(joined.getResource("nothing"));
        }
    }

    private URLClassLoader part(String name, String resource) throws Exception {
        Path part = Files.createDirectories(folder.resolve(name));
        Files.writeString(part.resolve(resource), name);
        return new URLClassLoader(new URL[] {part.toUri().toURL()}, null);
    }
}
