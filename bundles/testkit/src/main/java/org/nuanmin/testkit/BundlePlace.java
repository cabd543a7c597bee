package org.nuanmin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

/**
 * A bundle where it lies on the class path.
 *
 * @param root a folder of classes, or a jar's root
 * @param headers without those that would make the framework look for other bundles: the class path has everything
 */
record BundlePlace(Path root, Map<String, String> headers) implements ConnectModule, ConnectContent {
    static BundlePlace of(Path root, Path manifest) throws IOException {
        try (InputStream in = Files.newInputStream(manifest)) {
            Map<String, String> kept = new HashMap<>();
            Attributes all = new Manifest(in).getMainAttributes();
            all.forEach((name, value) -> kept.put(name.toString(), value.toString()));
            kept.keySet()
                    .removeIf(name -> name.startsWith("Import-")
                            || name.startsWith("Export-")
                            || name.startsWith("DynamicImport-")
                            || name.startsWith("Require-")
                            || name.startsWith("Fragment-"));
            return new BundlePlace(root, kept);
        }
    }

    static Path rootOf(Path jar) throws IOException {
        FileSystem opened = FileSystems.newFileSystem(jar, (ClassLoader) null);
        return opened.getPath("/");
    }

    String name() {
        return headers.getOrDefault("Bundle-SymbolicName", "")
                .replaceAll(";.*", "")
                .strip();
    }

    String module() {
        return headers.getOrDefault("Nuanmin-Module", "");
    }

    boolean provides(Class<?> service) {
        return headers.getOrDefault("Provide-Capability", "").contains(service.getName());
    }

    @Override
    public ConnectContent getContent() {
        return this;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        Map<String, String> own = new HashMap<>(headers);
        own.remove("Provide-Capability");
        return Optional.of(own);
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(each -> !each.equals(root)).map(this::nameOf).toList();
        }
    }

    private String nameOf(Path entry) {
        String name = root.relativize(entry).toString();
        return Files.isDirectory(entry) && !name.endsWith("/") ? name + "/" : name;
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        Path found = root.resolve(relative);
        return Files.exists(found) ? Optional.of(new Entry(relative, found)) : Optional.empty();
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(BundlePlace.class.getClassLoader());
    }

    @Override
    public void open() {
        // the class path is open anyway
    }

    @Override
    public void close() {
        // other tests go on with it
    }

    private record Entry(String name, Path file) implements ConnectEntry {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getContentLength() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                return -1;
            }
        }

        @Override
        public long getLastModified() {
            return 0;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
