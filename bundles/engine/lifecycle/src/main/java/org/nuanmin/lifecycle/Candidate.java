package org.nuanmin.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Tries whether an archive would resolve, beside the running version: under another name and without its services'
 * descriptions, so that nothing of it can come to life.
 */
final class Candidate {
    private static final String LOCATION = "nuanmin-candidate:";

    private final BundleContext bundles;

    Candidate(BundleContext bundles) {
        this.bundles = bundles;
    }

    /** @throws RuleBroken with what is missing */
    void mustResolve(String module, byte[] archive) {
        Bundle trial = null;
        try {
            trial = bundles.installBundle(LOCATION + module, new ByteArrayInputStream(renamed(archive)));
            var wiring = bundles.getBundle(0).adapt(FrameworkWiring.class);
            if (!wiring.resolveBundles(List.of(trial))) {
                throw RuleBroken.of(Words.say("update.unresolvable", module, reason(trial)));
            }
        } catch (BundleException | IOException e) {
            throw RuleBroken.of(Words.say("update.unresolvable", module, String.valueOf(e.getMessage())));
        } finally {
            forget(trial);
        }
    }

    /** Starting says in words what resolving only says by false; without an activator nothing runs. */
    private static String reason(Bundle trial) {
        try {
            trial.start(Bundle.START_TRANSIENT);
            return "?";
        } catch (BundleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void forget(@org.jspecify.annotations.Nullable Bundle trial) {
        try {
            if (trial != null) {
                trial.uninstall();
            }
        } catch (BundleException e) {
            throw new IllegalStateException("The candidate " + trial + " stays behind", e);
        }
    }

    private static byte[] renamed(byte[] archive) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new JarInputStream(new ByteArrayInputStream(archive), false)) {
            var manifest = in.getManifest();
            Attributes main = manifest.getMainAttributes();
            main.putValue(
                    "Bundle-SymbolicName", main.getValue("Bundle-SymbolicName").replaceAll(";.*", "") + ".candidate");
            for (String header : List.of("Service-Component", "Bundle-Activator", "Nuanmin-Module", "Nuanmin-Kind")) {
                main.remove(new Attributes.Name(header));
            }
            try (var jar = new JarOutputStream(out, manifest)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (!entry.getName().endsWith("MANIFEST.MF")) {
                        jar.putNextEntry(new ZipEntry(entry.getName()));
                        in.transferTo(jar);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
