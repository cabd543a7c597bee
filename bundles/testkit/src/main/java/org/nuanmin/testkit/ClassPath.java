package org.nuanmin.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The bundles on the class path: ours, declarative services and configuration. */
final class ClassPath {
    private static final Set<String> FRAMEWORK = Set.of("org.apache.felix.scr", "org.apache.felix.configadmin");
    private static List<BundlePlace> found = List.of();

    private ClassPath() {}

    /** The framework's services first, then engines, then all others by name. */
    static synchronized List<BundlePlace> bundles() {
        if (found.isEmpty()) {
            List<BundlePlace> all = new ArrayList<>();
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
                try {
                    all.addAll(at(Path.of(part)));
                } catch (IOException e) {
                    throw new UncheckedIOException("Unreadable: " + part, e);
                }
            }
            all.sort(Comparator.comparing(ClassPath::rank).thenComparing(BundlePlace::name));
            found = List.copyOf(all);
        }
        return found;
    }

    private static int rank(BundlePlace bundle) {
        if (FRAMEWORK.contains(bundle.name())) {
            return 0;
        }
        return bundle.module().isEmpty() ? 1 : 2;
    }

    private static List<BundlePlace> at(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            return in(part);
        }
        if (!part.toString().endsWith(".jar") || !Files.exists(part)) {
            return List.of();
        }
        Path root = BundlePlace.rootOf(part);
        var bundles = in(root);
        if (bundles.isEmpty()) {
            root.getFileSystem().close();
        }
        return bundles;
    }

    /** A folder may hold several small bundles of a test: any further META-INF/*.MF. */
    private static List<BundlePlace> in(Path root) throws IOException {
        Path folder = root.resolve("META-INF");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<BundlePlace> bundles = new ArrayList<>();
        try (var manifests = Files.newDirectoryStream(folder, "*.MF")) {
            for (Path manifest : manifests) {
                var bundle = BundlePlace.of(root, manifest);
                if (bundle.name().startsWith("org.nuanmin.") || FRAMEWORK.contains(bundle.name())) {
                    bundles.add(bundle);
                }
            }
        }
        return bundles;
    }
}
