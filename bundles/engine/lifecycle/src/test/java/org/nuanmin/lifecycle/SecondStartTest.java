package org.nuanmin.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** What was left out when the container started. */
class SecondStartTest {
    @TempDir
    Path storage;

    private Framework framework;

    @BeforeEach
    void starts() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of("org.osgi.framework.storage", storage.toString(), "felix.log.level", "0"));
        framework.start();
    }

    @AfterEach
    void ends() throws Exception {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
    }

    private Bundle installed(String name, Map<String, String> headers) throws Exception {
        return framework.getBundleContext().installBundle("mem:" + name, archive(name, headers));
    }

    private static InputStream archive(String name, Map<String, String> headers) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
        headers.forEach(manifest.getMainAttributes()::putValue);
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes, manifest)) {
            out.putNextEntry(new ZipEntry("water/"));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private void raise(int level) throws InterruptedException {
        var done = new java.util.concurrent.CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(level, event -> done.countDown());
        done.await(20, TimeUnit.SECONDS);
    }

    private static void awaits(Bundle bundle, int state) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (bundle.getState() != state && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertEquals(state, bundle.getState());
    }

    @Test
    void what_could_not_be_resolved_in_its_turn_is_started_in_the_end() throws Exception {
        var late = new SecondStart(framework.getBundleContext());
        Bundle thirsty = installed("thirsty", Map.of("Import-Package", "water"));
        thirsty.adapt(BundleStartLevel.class).setStartLevel(5);
        thirsty.start();
        raise(5);
        assertNotEquals(Bundle.ACTIVE, thirsty.getState());
        installed("well", Map.of("Export-Package", "water"));
        awaits(thirsty, Bundle.ACTIVE);
        late.stop();
    }

    @Test
    void what_someone_has_stopped_stays_so() throws Exception {
        Bundle well = installed("well", Map.of("Export-Package", "water"));
        well.start();
        well.stop();
        var late = new SecondStart(framework.getBundleContext());
        raise(5);
        Thread.sleep(200);
        assertNotEquals(Bundle.ACTIVE, well.getState());
        late.stop();
    }
}
